package org.pccgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.Golden;
import org.pccgraph.test.GraphQlClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The README's questions have the answers that it prints. */
@ApplicationTest
class ReadmeIT {

	private static final Path README = Path.of("README.md");

	private static final Pattern EXAMPLE = Pattern.compile("(?s)```graphql\n(.*?)```\n\n```json\n(.*?)```");

	@LocalServerPort
	private int port;

	@Test
	void everyQuestionHasItsPrintedAnswer() throws IOException {
		GraphQlClient client = new GraphQlClient(this.port);
		String readme = Files.readString(README);
		assertThat(EXAMPLE.matcher(readme).results()).hasSize(5);
		String answered = EXAMPLE.matcher(readme).replaceAll((example) -> {
			JsonNode answer = client.data(example.group(1));
			return Matcher
				.quoteReplacement("```graphql\n" + example.group(1) + "```\n\n```json\n" + print(answer) + "\n```");
		});
		Golden.file(README.toString()).assertMatches(answered);
	}

	/** A line for each item, so that an answer can be read. */
	private static String print(JsonNode answer) {
		return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(answer);
	}

}
