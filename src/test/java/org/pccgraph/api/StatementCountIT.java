package org.pccgraph.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import org.pccgraph.test.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class StatementCountIT {

	private static final Path OPERATIONS = Path.of("src/test/resources/statements");

	@Autowired
	private StatementCounter statements;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@MethodSource("operations")
	void everyRootFieldIsOneStatement(Path operation) throws IOException {
		GraphQlClient client = new GraphQlClient(this.port);
		String query = Files.readString(operation);
		int rootFields = client.data(query).size();
		assertThat(this.statements.during(() -> client.data(query))).hasSize(rootFields);
	}

	static Stream<Path> operations() throws IOException {
		try (Stream<Path> files = Files.list(OPERATIONS)) {
			return files.filter((file) -> file.toString().endsWith(".graphql")).sorted().toList().stream();
		}
	}

}
