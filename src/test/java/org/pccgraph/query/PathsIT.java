package org.pccgraph.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.pccgraph.test.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Each option of {@code paths}, on a graph that fits on a napkin. */
@StoreTest
class PathsIT {

	@Autowired
	private Driver driver;

	private DrawnGraph graph;

	@BeforeEach
	void draw() {
		this.graph = new DrawnGraph(this.driver);
		this.graph.clear();
		this.graph.draw("scheme:s1 DELIVERED_BY org:a {role: 'lead', heldFrom: '2018-01-01', heldUntil: '9999-12-31'}",
				"scheme:s1 COMMISSIONED_BY org:b {heldFrom: '2018-01-01', heldUntil: '2019-12-31'}",
				"org:a MEMBER_OF partnership:p {from: '2020', heldFrom: '2020-01-01', heldUntil: '9999-12-31'}",
				"org:b MEMBER_OF partnership:p {heldFrom: '2021-01-01', heldUntil: '9999-12-31'}",
				"person:x WORKS_FOR org:a {heldFrom: '2017-01-01', heldUntil: '9999-12-31'}",
				"person:x LEADS scheme:s2 {heldFrom: '2017-01-01', heldUntil: '9999-12-31'}",
				"scheme:s2 DELIVERED_BY org:b {status: 'PLANNED', heldFrom: '2017-01-01', heldUntil: '9999-12-31'}",
				"scheme:s1 OPERATES_IN area:north {heldFrom: '2017-01-01', heldUntil: '9999-12-31'}",
				"area:north IN_REGION region:r1 {heldFrom: '0000-01-01', heldUntil: '9999-12-31'}",
				"org:a COVERS area:south {heldFrom: '2017-01-01', heldUntil: '9999-12-31'}",
				"org:b COVERS area:south {heldFrom: '2017-01-01', heldUntil: '9999-12-31'}",
				"scheme:s2 OPERATES_IN region:r2 {heldFrom: '2017-01-01', heldUntil: '9999-12-31'}");
	}

	@Test
	void theShortestComeInTheOrderOfTheIdsAlongThem() {
		assertThat(paths("")).containsExactly("org:a partnership:p org:b", "org:a scheme:s1 org:b");
	}

	@Test
	void furtherLengthsFollow() {
		assertThat(paths("lengths: 2")).containsExactly("org:a partnership:p org:b", "org:a scheme:s1 org:b",
				"org:a person:x scheme:s2 org:b");
	}

	@Test
	void allPathsAreFoundWithinTheBound() {
		assertThat(paths("find: SIMPLE, maxHops: 2")).containsExactly("org:a partnership:p org:b",
				"org:a scheme:s1 org:b");
		assertThat(paths("find: SIMPLE, maxHops: 3")).hasSize(3);
	}

	@Test
	void parallelRelationshipsArePathsOfTheirOwn() {
		this.graph.draw("scheme:s1 FUNDED_BY org:b");
		assertThat(paths("through: [Scheme]")).containsExactly("org:a scheme:s1 org:b", "org:a scheme:s1 org:b");
	}

	@Test
	void noPathPassesANodeTwice() {
		this.graph.draw("org:a PARTNER_IN scheme:s1", "org:b PARTNER_IN scheme:s1");
		assertThat(paths("lengths: 10, maxHops: 8"))
			.allSatisfy((path) -> assertThat(path.split(" ")).doesNotHaveDuplicates());
	}

	@Test
	void whatEverythingHasInCommonIsNotPassedUnlessNamed() {
		assertThat(paths("lengths: 10")).noneMatch((path) -> path.contains("area:"));
		assertThat(paths("through: [ForceArea]")).containsExactly("org:a area:south org:b");
		assertThat(paths("common: []")).contains("org:a area:south org:b").hasSize(3);
	}

	@Test
	void theEndsMayBeOfATypeThatIsAvoided() {
		assertThat(nodes(ask("from: \"area:north\", to: \"org:b\""))).containsExactly("area:north scheme:s1 org:b");
	}

	@Test
	void nodesAndRelationshipsCanBeChosen() {
		assertThat(paths("avoid: [Partnership]")).containsExactly("org:a scheme:s1 org:b");
		assertThat(paths("avoid: [Partnership, Scheme], common: []")).containsExactly("org:a area:south org:b");
		assertThat(paths("maxHops: 1")).isEmpty();
		assertThat(paths("relationships: [MEMBER_OF]")).containsExactly("org:a partnership:p org:b");
		assertThat(paths("through: [Person, Scheme], relationships: [WORKS_FOR, LEADS, DELIVERED_BY]"))
			.containsExactly("org:a person:x scheme:s2 org:b");
	}

	@Test
	void aRegionKeepsTheSchemesThatWorkInIt() {
		assertThat(paths("region: \"region:r1\"")).containsExactly("org:a scheme:s1 org:b");
		assertThat(paths("region: \"region:r2\"")).containsExactly("org:a person:x scheme:s2 org:b");
	}

	@Test
	void onlyWhatHeldThenIsFollowed() {
		assertThat(paths("asOf: \"2019\"")).containsExactly("org:a scheme:s1 org:b");
		assertThat(paths("asOf: \"2020\"")).containsExactly("org:a person:x scheme:s2 org:b");
		assertThat(paths("asOf: \"2019/2021\"")).hasSize(2);
		assertThat(paths("asOf: \"2016\"")).isEmpty();
	}

	@Test
	void aStepSaysHowSurelyItHeld() {
		this.graph.write("MATCH ()-[r:DELIVERED_BY]->() SET r.surelyFrom = '2019-01-01', r.surelyUntil = '2019-06-30'",
				Map.of());
		assertThat(DrawnGraph.list(DrawnGraph.rows(ask("from: \"org:a\", to: \"org:b\", asOf: \"2019\"")).getFirst(),
				"steps"))
			.extracting((step) -> (Object) step.get("held"))
			.containsExactly("CERTAINLY", "POSSIBLY");
	}

	@Test
	void whereThereIsNoneItIsToldWhatWasSearched() {
		Map<?, ?> answer = this.graph.ask("""
				{ paths(from: "org:a", to: "org:b", maxHops: 1, through: [Region]) {
				  totalCount
				  edges { node { length } }
				  searched { from to find lengths maxHops relationships through avoid common region asOf }
				} }""");
		assertThat(answer.get("totalCount")).isEqualTo(0L);
		assertThat(DrawnGraph.rows(answer)).isEmpty();
		assertThat(DrawnGraph.at(answer, "searched", "maxHops")).isEqualTo(1);
		assertThat(DrawnGraph.at(answer, "searched", "find")).isEqualTo("SHORTEST");
		assertThat(DrawnGraph.at(answer, "searched", "through")).isEqualTo(List.of("Region"));
		assertThat(DrawnGraph.at(answer, "searched", "common")).asInstanceOf(InstanceOfAssertFactories.LIST)
			.hasSize(8)
			.doesNotContain("Region");
		assertThat(DrawnGraph.at(answer, "searched", "relationships")).isNull();
	}

	@Test
	void eachStepIsToldWithItsFacts() {
		Map<?, ?> path = DrawnGraph.rows(ask("from: \"org:a\", to: \"org:b\", lengths: 2")).getLast();
		assertThat(path.get("sentence"))
			.isEqualTo("a has on its staff x, who leads s2, which is delivered by b (planned).");
		Map<?, ?> step = DrawnGraph.list(path, "steps").getFirst();
		assertThat(step.get("sentence")).isEqualTo("a has on its staff x.");
		assertThat(step.get("relationship")).isEqualTo("WORKS_FOR");
		assertThat(step.get("forward")).isEqualTo(false);
		assertThat(step.get("id")).isEqualTo("person:x WORKS_FOR org:a");
		Map<?, ?> member = DrawnGraph.list(DrawnGraph.rows(ask("from: \"org:a\", to: \"org:b\"")).getFirst(), "steps")
			.getFirst();
		assertThat(member.get("sentence")).isEqualTo("a is a member of p (from 2020).");
		assertThat(member.get("since")).isEqualTo("2020");
	}

	@Test
	void pagesGoOnWhereTheyEnded() {
		String query = "{ paths(from: \"org:a\", to: \"org:b\", lengths: 2, first: 1%s) "
				+ "{ totalCount pageInfo { endCursor hasNextPage } edges { node { length steps { to { id } } } } } }";
		Map<?, ?> first = this.graph.ask(query.formatted(""));
		Map<?, ?> second = this.graph
			.ask(query.formatted(", after: \"%s\"".formatted(DrawnGraph.at(first, "pageInfo", "endCursor"))));
		assertThat(first.get("totalCount")).isEqualTo(3L);
		assertThat(second.get("totalCount")).isEqualTo(3L);
		assertThat(DrawnGraph.at(first, "pageInfo", "hasNextPage")).isEqualTo(true);
		assertThat(DrawnGraph.rows(second)).hasSize(1).isNotEqualTo(DrawnGraph.rows(first));
	}

	private List<String> paths(String options) {
		return nodes(ask("from: \"org:a\", to: \"org:b\", " + options));
	}

	private Map<?, ?> ask(String arguments) {
		return this.graph.ask("""
				{ paths(%s) { edges { node { length sentence steps {
				  from { id } to { id } relationship forward id role since held sentence
				} } } } }""".formatted(arguments));
	}

	private static List<String> nodes(Map<?, ?> answer) {
		return DrawnGraph.rows(answer)
			.stream()
			.map((path) -> Stream
				.concat(Stream.of(DrawnGraph.at(DrawnGraph.list(path, "steps").getFirst(), "from", "id")),
						DrawnGraph.list(path, "steps").stream().map((step) -> DrawnGraph.at(step, "to", "id")))
				.map(String::valueOf)
				.collect(Collectors.joining(" ")))
			.toList();
	}

}
