package org.pccgraph.graph;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GraphModelTests {

	private final GraphModel model = GraphModel.read(SchemaFiles.read());

	@Test
	void everyConceptOfTheDesignIsANodeType() {
		assertThat(this.model.nodeTypes().keySet()).containsExactly("Approach", "Award", "Cohort", "Contract",
				"Document", "Figure", "ForceArea", "Fund", "Grant", "Need", "Office", "Organisation", "Partnership",
				"Person", "Place", "Policy", "Prison", "ProbationRegion", "Region", "Scheme", "Section");
	}

	@Test
	void typesTakeOverTheFieldsOfTheirInterfaces() {
		NodeType scheme = this.model.nodeTypes().get("Scheme");
		assertThat(scheme.properties()).containsKeys("id", "name", "aliases", "status", "kind");
		assertThat(scheme.relationships().get("statedIn").declaredBy()).isEqualTo("Entity");
		assertThat(scheme.relationships().get("ledBy").declaredBy()).isEqualTo("Initiative");
	}

	@Test
	void aWrongDirectionIsRefusedWithFileAndLine() {
		assertRefused("""
				type B implements Entity @node(prefix: "b") {
					as: [A!]! @relationship(type: "R", direction: OUT)
				}
				""", "broken.graphqls:2", "R goes OUT from both ends");
	}

	@Test
	void anIncomingRelationshipThatNothingSendsIsRefusedWithFileAndLine() {
		assertRefused("""
				type B implements Entity @node(prefix: "b") {
					as: [A!]! @relationship(type: "S", direction: IN)
				}
				""", "broken.graphqls:2", "nothing declares S going OUT from A to B");
	}

	@Test
	void anUnknownTargetIsRefusedWithFileAndLine() {
		assertRefused("""
				type B implements Entity @node(prefix: "b") {
					cs: [C!]! @relationship(type: "R", direction: IN)
				}
				""", "broken.graphqls:1", "leads to C");
	}

	@Test
	void missingPropertiesAreRefusedWithFileAndLine() {
		assertRefused("""
				type B implements Entity @node(prefix: "b") {
					as: [A!]! @relationship(type: "R", direction: IN, properties: "Nothing")
				}
				""", "broken.graphqls:2", "no type named Nothing is marked @properties");
	}

	@Test
	void aPropertyOfUnknownTypeIsRefusedWithFileAndLine() {
		assertRefused("""
				type B implements Entity @node(prefix: "b") {
					n: Numbre
					as: [A!]! @relationship(type: "R", direction: IN)
				}
				""", "broken.graphqls:2", "Numbre is neither a scalar nor an enum");
	}

	@Test
	void aRelationshipWithoutWordsIsRefusedWithFileAndLine() {
		String rest = """
				type B implements Entity @node(prefix: "b") {
					as: [A!]! @relationship(type: "R", direction: IN)
				}
				enum RelationshipType {
				""";
		assertRefused(rest + "R }", "broken.graphqls:5", "R: has no @phrase");
		assertRefused(rest + "S @phrase(out: \"o\", in: \"i\") }", "S: no field follows", "lacks R");
	}

	@Test
	void brokenSyntaxIsRefusedWithFileAndLine() {
		assertRefused("type B {", "broken.graphqls:1");
	}

	private static void assertRefused(String sdl, String... says) {
		String base = """
				interface Entity {
					id: ID!
				}
				type A implements Entity @node(prefix: "a") {
					bs: [B!]! @relationship(type: "R", direction: OUT)
				}
				""";
		assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> GraphModel.read(SchemaFiles.parse(List
			.of(new SchemaFiles.Source("base.graphqls", base), new SchemaFiles.Source("broken.graphqls", sdl)))))
			.withMessageContainingAll(says);
	}

}
