package org.pccgraph.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pccgraph.table.Shape.Kind.CITATION;
import static org.pccgraph.table.Shape.Kind.PLAIN;
import static org.pccgraph.table.Shape.Kind.WRAPPER;

class FlatTableTests {

	private static final Shape NAME = leaf("name");

	private static final Shape ROLE = leaf("role");

	private static final Shape CITATIONS = new Shape("citations", true, CITATION,
			List.of(object("document", NAME), object("section", leaf("number"))));

	@Test
	void aListHasARowForEachItem() {
		assertThat(csv(list("gaps", object("area", NAME), leaf("documents")),
				List.of(Map.of("area", Map.of("name", "Dorset"), "documents", 5),
						Map.of("area", Map.of("name", "Kent, East"), "documents", 0))))
			.containsExactly("area.name,documents", "Dorset,5", "\"Kent, East\",0");
	}

	@Test
	void edgesAndNodesOfAConnectionAreNotNamedAndWhatStandsBesideThemIsRepeated() {
		Shape schemes = object("schemes", leaf("totalCount"),
				new Shape("edges", true, WRAPPER, List.of(new Shape("node", false, WRAPPER, List.of(NAME)), ROLE)));
		assertThat(csv(schemes,
				Map.of("totalCount", 7, "edges",
						List.of(Map.of("node", Map.of("name", "a"), "role", "lead"),
								Map.of("node", Map.of("name", "b"))))))
			.containsExactly("totalCount,name,role", "7,a,lead", "7,b,");
	}

	@Test
	void twoColumnsOfOneNameSayWhichIsWhich() {
		Shape bodies = object("bodies",
				new Shape("edges", true, WRAPPER, List.of(ROLE, new Shape("node", false, WRAPPER, List.of(ROLE)))));
		assertThat(csv(bodies, Map.of("edges", List.of(Map.of("role", "a", "node", Map.of("role", "b"))))))
			.containsExactly("edges.role,edges.node.role", "a,b");
	}

	@Test
	void aListThatIsAloneInItsItemMakesTheRowsAndNoneIsLost() {
		Shape partners = list("partners", NAME, list("via", object("initiative", NAME), list("parts", ROLE)));
		assertThat(csv(partners, List.of(
				Map.of("name", "one", "via",
						List.of(Map.of("initiative", Map.of("name", "x"), "parts",
								List.of(Map.of("role", "r"), Map.of("role", "s"))))),
				Map.of("name", "two", "via", List.of()))))
			.containsExactly("name,via.initiative.name,via.parts.role", "one,x,r", "one,x,s", "two,,");
	}

	@Test
	void severalListsShareCellsInTheSameOrder() {
		Shape scheme = object("node", NAME, list("areas", NAME), list("parts", ROLE, list("via", NAME)));
		assertThat(csv(scheme,
				Map.of("name", "x", "areas", List.of(Map.of("name", "a"), Map.of("name", "b")), "parts",
						List.of(Map.of("via", List.of(Map.of("name", "1"), Map.of("name", "2"))),
								Map.of("role", "r", "via", List.of())))))
			.containsExactly("name,areas.name,parts.role,parts.via.name", "x,a; b,; r,\"1 | 2; \"");
	}

	@Test
	void citationsNeverMakeRows() {
		Shape schemes = list("schemes", NAME, CITATIONS);
		assertThat(csv(schemes,
				List.of(Map.of("name", "x", "citations",
						List.of(Map.of("document", Map.of("name", "A"), "section", Map.of("number", "1")),
								Map.of("document", Map.of("name", "B"), "section", Map.of("number", "2")))))))
			.containsExactly("name,citations.document.name,citations.section.number", "x,A; B,1; 2");
	}

	@Test
	void theEdgesOfAConnectionMakeTheRowsWhateverItsGroupsAre() {
		Shape edges = new Shape("edges", true, WRAPPER, List.of(new Shape("node", false, WRAPPER, List.of(NAME))));
		assertThat(
				csv(object("schemes", list("groups", leaf("count")), edges),
						Map.of("groups", List.of(Map.of("count", 1), Map.of("count", 2)), "edges",
								List.of(Map.of("node", Map.of("name", "x"))))))
			.containsExactly("groups.count,name", "1; 2,x");
	}

	@Test
	void nothingHasColumnsAndNoRows() {
		assertThat(csv(object("node", NAME), null)).containsExactly("name");
		assertThat(csv(list("gaps", NAME), List.of())).containsExactly("name");
	}

	@Test
	void scalarsAndTheirListsAreCells() {
		assertThat(csv(leaf("__typename"), "Query")).containsExactly("__typename", "Query");
		assertThat(csv(object("node", new Shape("aliases", true, PLAIN, List.of()), leaf("amount"), leaf("printed")),
				Map.of("aliases", List.of("a", "b"), "amount", -12.5, "printed", "=1+1")))
			.containsExactly("aliases,amount,printed", "a; b,-12.5,'=1+1");
	}

	@Test
	void largeNumbersAreWrittenOut() {
		assertThat(csv(object("sum", leaf("pounds"), leaf("share")), Map.of("pounds", 1.0E8, "share", 1.0E-5)))
			.containsExactly("pounds,share", "100000000,0.000010");
	}

	@Test
	void namesAreNoFormulasEither() {
		assertThat(csv(object("node", leaf("@x")), Map.of("@x", 1))).containsExactly("'@x", "1");
	}

	private static List<String> csv(Shape field, Object value) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		FlatTable.of(field, (value != null) ? Map.of(field.key(), value) : Map.of()).write(out);
		String text = out.toString(StandardCharsets.UTF_8);
		assertThat(text).endsWith("\r\n");
		return Arrays.asList(text.split("\r\n"));
	}

	private static Shape leaf(String key) {
		return new Shape(key, false, PLAIN, List.of());
	}

	private static Shape object(String key, Shape... children) {
		return new Shape(key, false, PLAIN, List.of(children));
	}

	private static Shape list(String key, Shape... children) {
		return new Shape(key, true, PLAIN, List.of(children));
	}

}
