package org.pccgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.Golden;
import org.pccgraph.test.GraphQlClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The README's questions are the persisted operations, in their order, and have the
 * answers that it prints.
 */
@ApplicationTest
class ReadmeIT {

	private static final Path README = Path.of("README.md");

	private static final Path OPERATIONS = Path.of("src/main/resources/operations");

	private static final Pattern EXAMPLE = Pattern.compile("(?s)```graphql\n(.*?)```\n\n```json\n(.*?)```");

	@LocalServerPort
	private int port;

	@Test
	void everyQuestionHasItsPrintedAnswer() throws IOException {
		GraphQlClient client = new GraphQlClient(this.port);
		String readme = Files.readString(README);
		List<String> operations = operations();
		assertThat(EXAMPLE.matcher(readme).results()).hasSameSizeAs(operations);
		Iterator<String> next = operations.iterator();
		String answered = EXAMPLE.matcher(readme).replaceAll((example) -> {
			String operation = next.next();
			JsonNode answer = client.data(operation);
			return Matcher.quoteReplacement("```graphql\n" + operation + "```\n\n```json\n" + print(answer) + "\n```");
		});
		Golden.file(README.toString()).assertMatches(answered);
	}

	private static List<String> operations() throws IOException {
		List<String> texts = new ArrayList<>();
		try (Stream<Path> files = Files.list(OPERATIONS)) {
			for (Path file : files.sorted().toList()) {
				texts.add(Files.readString(file));
			}
		}
		return texts;
	}

	/** A line for each item, so that an answer can be read. */
	private static String print(JsonNode answer) {
		return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(answer);
	}

}
