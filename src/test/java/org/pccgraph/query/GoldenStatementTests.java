package org.pccgraph.query;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pccgraph.test.Golden;

class GoldenStatementTests {

	@ParameterizedTest
	@MethodSource("names")
	void everyOperationCompilesToItsCommittedStatements(String name) {
		String statements = GoldenStatements.compileFile(name)
			.stream()
			.map((field) -> "// %s\n// parameters: %s\n%s\n".formatted(field.key(), field.statement().parameters(),
					field.statement().cypher()))
			.collect(Collectors.joining("\n"));
		Golden.file(GoldenStatements.FOLDER + "/" + name + ".cypher").assertMatches(statements);
	}

	static Stream<String> names() {
		return GoldenStatements.names();
	}

}
