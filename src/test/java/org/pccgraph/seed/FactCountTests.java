package org.pccgraph.seed;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FactCountTests {

	@Test
	void countsNodesStatementsAndRelationshipsOfEachSection() {
		assertThat(FactCount.of(TestSeed.sound().graph()))
			.filteredOn((fact) -> fact.section().equals("section:report-01"))
			.extracting((fact) -> fact.kind() + " " + fact.count())
			.containsExactly("DELIVERED_BY 1", "Document 1", "Fund 1", "HELD_BY 1", "ISSUED_BY 1", "OPERATES_IN 1",
					"Organisation 2", "PARTNER_IN 1", "Person 1", "Place 1", "Scheme 2", "WORKS_FOR 1", "scale 1",
					"status 1", "summary 1");
	}

	@Test
	void leavesOutWhatIsDerived() {
		SeedGraph graph = TestSeed.sound().stating("""
				  - about: scheme:alpha
				    grants:
				      - { id: grant:g, name: A grant, status: AWARDED, givenBy: [org:one] }
				""").graph();
		assertThat(graph.edges()).anyMatch((edge) -> edge.identity().type().equals("FUNDED_BY"));
		assertThat(FactCount.of(graph)).filteredOn((fact) -> fact.section().equals("section:report-02"))
			.extracting((fact) -> fact.kind() + " " + fact.count())
			.containsExactly("FOR 1", "GIVEN_BY 1", "Grant 1", "Organisation 1", "Scheme 1");
	}

}
