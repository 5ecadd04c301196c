package org.pccgraph.web;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import org.pccgraph.test.StatementCounter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ExamplesIT {

	@Autowired
	private StatementCounter statements;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@MethodSource("examples")
	void areAnsweredWithSourcesFromOneStatement(Example example) {
		GraphQlClient client = new GraphQlClient(this.port);
		JsonNode answer = client.send(example.query(), variables(example));
		assertThat(answer.path("errors")).as(answer.path("errors").toPrettyString()).isEmpty();
		assertThat(answer.path("data").toString()).contains("Reducing Reoffending In Focus");
		assertThat(this.statements.during(() -> client.send(example.query(), variables(example)))).hasSize(1);
	}

	static Stream<Example> examples() {
		return ExampleFiles.read().stream();
	}

	private static Map<String, Object> variables(Example example) {
		return example.variables().isEmpty() ? Map.of()
				: new JsonMapper().readValue(example.variables(), new TypeReference<>() {
				});
	}

}
