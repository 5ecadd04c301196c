package org.pccgraph.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseField;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * Asks our own GraphQL schema what the shell of a page tells, so that a page says what
 * every other client is told.
 */
final class ShellData {

	private static final Duration TIME_LIMIT = Duration.ofSeconds(10);

	private final ExecutionGraphQlService graphQl;

	private final String document;

	ShellData(ExecutionGraphQlService graphQl) {
		this.graphQl = graphQl;
		try {
			this.document = new ClassPathResource("explorer/shell.graphql").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What is known now.
	 * @param id the id of the node that the page is for; null where it is for none
	 * @return the dataset, and what became of the id; either is empty where the database
	 * can't be asked
	 */
	Answer ask(@Nullable String id) {
		Map<String, Object> variables = Map.of("id", (id != null) ? id : "", "forNode", id != null);
		ExecutionGraphQlResponse response = Objects.requireNonNull(this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(this.document, null, variables, null,
					UUID.randomUUID().toString(), Locale.UK))
			.block(TIME_LIMIT));
		return new Answer(object(response, "dataset"), object(response, "resolve"));
	}

	private static Optional<Map<String, Object>> object(ExecutionGraphQlResponse response, String field) {
		ResponseField found = response.field(field);
		return Optional.ofNullable(found.getValue());
	}

	/**
	 * What a shell tells.
	 *
	 * @param dataset the dataset's version and coverage
	 * @param resolution what became of the id asked for
	 */
	record Answer(Optional<Map<String, Object>> dataset, Optional<Map<String, Object>> resolution) {
	}

}
