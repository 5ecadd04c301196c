package org.pccgraph.query;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.pccgraph.test.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Partners and shared partners, on a small graph. */
@StoreTest
class PartnersIT {

	@Autowired
	private Driver driver;

	private DrawnGraph graph;

	@BeforeEach
	void draw() {
		this.graph = new DrawnGraph(this.driver);
		this.graph.clear();
		this.graph.draw("scheme:s1 DELIVERED_BY org:a {heldFrom: '2018-01-01', heldUntil: '2018-12-31'}",
				"scheme:s1 COMMISSIONED_BY org:shared {from: '2018', heldFrom: '2018-01-01', heldUntil: '2020-12-31'}",
				"scheme:s2 DELIVERED_BY org:b", "org:shared PARTNER_IN scheme:s2", "scheme:s3 DELIVERED_BY org:b",
				"scheme:s3 FUNDED_BY org:shared", "org:a MEMBER_OF partnership:p", "org:b MEMBER_OF partnership:p",
				"org:third MEMBER_OF partnership:p", "scheme:s2 DELIVERED_BY org:only-b",
				"scheme:s1 EVALUATED_BY org:judge", "scheme:s2 EVALUATED_BY org:judge",
				"contract:c PROVIDED_BY org:a {role: 'prime'}", "contract:c PROVIDED_BY org:b",
				"contract:c PROVIDED_BY org:supplier {role: 'subcontractor'}", "scheme:s1 OPERATES_IN place:town",
				"place:town IN_AREA area:north", "area:north IN_REGION region:r");
		this.graph.write("MATCH (n:Entity {id: 'org:shared'}) SET n.kind = 'COUNCIL'", Map.of());
	}

	@Test
	void aPartnerIsSharedThroughWhateverEachTakesPartIn() {
		List<Map<?, ?>> shared = shared("\"org:a\", \"org:b\"", "");
		assertThat(shared).extracting((row) -> DrawnGraph.at(row, "body", "id"))
			.containsExactly("org:shared", "org:third");
		assertThat(shared).extracting((row) -> (Object) row.get("weight")).containsExactly(3L, 1L);
		assertThat(through(shared.getFirst())).containsExactly("org:a scheme:s1", "org:b scheme:s2", "org:b scheme:s3");
		assertThat(through(shared.getLast())).containsExactly("org:a partnership:p", "org:b partnership:p");
	}

	@Test
	void everyOneOfThemMustMeetThePartner() {
		assertThat(shared("\"org:a\", \"org:b\", \"org:only-b\"", ""))
			.extracting((row) -> DrawnGraph.at(row, "body", "id"))
			.containsExactly("org:shared");
		assertThat(shared("\"org:judge\", \"org:a\"", "")).isEmpty();
	}

	@Test
	void sharedPartnersCanBeNarrowed() {
		assertThat(shared("\"org:a\", \"org:b\"", "kinds: [COUNCIL]")).hasSize(1);
		assertThat(shared("\"org:a\", \"org:b\"", "kinds: [COURT]")).isEmpty();
		assertThat(shared("\"org:a\", \"org:b\"", "region: \"region:r\"")).isEmpty();
	}

	@Test
	void contractsMakePartnersOnlyWhereAskedForAndApart() {
		assertThat(partners("")).containsExactly("1 org:b", "1 org:shared", "1 org:third");
		assertThat(partners("includeContracts: true")).containsExactly("1 org:b", "1 org:shared", "1 org:third",
				"0 org:supplier");
	}

	@Test
	void partnersCanBeNarrowed() {
		assertThat(partners("kinds: [COUNCIL]")).containsExactly("1 org:shared");
		assertThat(partners("region: \"region:r\"")).containsExactly("1 org:shared");
		assertThat(partners("asOf: \"2018-06\"")).containsExactly("1 org:shared");
		assertThat(partners("asOf: \"2019\"")).isEmpty();
	}

	@Test
	void partsSaySinceWhen() {
		Map<?, ?> basis = DrawnGraph.list(DrawnGraph.rows(ask("kinds: [COUNCIL]")).getFirst(), "via").getFirst();
		assertThat(DrawnGraph.list(basis, "partnerParts").getFirst().get("since")).isEqualTo("2018");
	}

	private List<Map<?, ?>> shared(String ids, String options) {
		Map<?, ?> answer = this.graph.ask("""
				{ sharedPartners(ids: [%s], %s) { totalCount edges { node {
				  body { id } weight with { body { id } via { initiative { id } parts { relationship } } }
				} } } }""".formatted(ids, options));
		assertThat(answer.get("totalCount")).isEqualTo((long) DrawnGraph.rows(answer).size());
		return DrawnGraph.rows(answer);
	}

	private static List<String> through(Map<?, ?> row) {
		return DrawnGraph.list(row, "with")
			.stream()
			.flatMap((with) -> DrawnGraph.list(with, "via")
				.stream()
				.map((basis) -> DrawnGraph.at(with, "body", "id") + " " + DrawnGraph.at(basis, "initiative", "id")))
			.toList();
	}

	private List<String> partners(String options) {
		return DrawnGraph.rows(ask(options))
			.stream()
			.map((row) -> (Object) row.get("weight") + " " + DrawnGraph.at(row, "body", "id"))
			.toList();
	}

	private Map<?, ?> ask(String options) {
		return this.graph.ask("""
				{ partnersOf(id: "org:a", %s) { edges { node {
				  body { id } weight via { initiative { id } partnerParts { since } }
				  contracts { contract { id } partnerParts { role } }
				} } } }""".formatted(options));
	}

}
