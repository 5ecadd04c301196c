package org.pccgraph.store;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CypherScriptTests {

	@Test
	void statementsEndWithASemicolonAtTheEndOfALine() {
		assertThat(CypherScript.parse("""
				CREATE (a);
				MATCH (n {a: 'x;y'})
				RETURN n;
				""").statements()).containsExactly("CREATE (a)", "MATCH (n {a: 'x;y'})\nRETURN n");
	}

	@Test
	void commentsStandOnLinesOfTheirOwn() {
		assertThat(CypherScript.parse("""
				// First; not a statement.
				CREATE (a)
				  // Nor this;
				RETURN a;
				// Nor this.
				""").statements()).containsExactly("CREATE (a)\nRETURN a");
	}

	@Test
	void theLastSemicolonCanBeLeftOut() {
		assertThat(CypherScript.parse("RETURN 1").statements()).containsExactly("RETURN 1");
		assertThat(CypherScript.parse("// Nothing\n").statements()).isEmpty();
	}

}
