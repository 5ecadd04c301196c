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
import org.pccgraph.api.ServedDataset;
import org.pccgraph.store.ReadFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseField;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * Asks our own GraphQL schema what the shell of a page tells, so that a page says what
 * every other client is told. What it says of the dataset stays the same as long as the
 * dataset does.
 */
final class ShellData {

	private static final Duration TIME_LIMIT = Duration.ofSeconds(10);

	private static final Logger logger = LoggerFactory.getLogger(ShellData.class);

	private final ExecutionGraphQlService graphQl;

	private final ServedDataset served;

	private final String document;

	private volatile @Nullable Known known;

	ShellData(ExecutionGraphQlService graphQl, ServedDataset served) {
		this.graphQl = graphQl;
		this.served = served;
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
		try {
			String version = this.served.now().version();
			Known last = this.known;
			Map<String, Object> told = (last != null && last.version().equals(version)) ? last.dataset() : null;
			if (told != null && id == null) {
				return new Answer(Optional.of(told), Optional.empty());
			}
			ExecutionGraphQlResponse response = ask(id, told == null);
			Optional<Map<String, Object>> dataset = (told != null) ? Optional.of(told) : object(response, "dataset");
			// The dataset may have changed between its version and the answer.
			dataset.filter((answer) -> version.equals(answer.get("version")))
				.ifPresent((answer) -> this.known = new Known(version, answer));
			return new Answer(dataset, object(response, "resolve"));
		}
		catch (ReadFailedException | IllegalStateException ex) {
			logger.warn("A page is shown without what the database knows: {}", ex.getMessage());
			return new Answer(Optional.empty(), Optional.empty());
		}
	}

	/**
	 * @throws IllegalStateException where there is no answer in time
	 */
	private ExecutionGraphQlResponse ask(@Nullable String id, boolean forDataset) {
		Map<String, Object> variables = Map.of("id", (id != null) ? id : "", "forNode", id != null, "forDataset",
				forDataset);
		return Objects.requireNonNull(this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(this.document, null, variables, null,
					UUID.randomUUID().toString(), Locale.UK))
			.block(TIME_LIMIT));
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

	/**
	 * What is told of a dataset.
	 *
	 * @param version its version
	 * @param dataset what is told of it
	 */
	private record Known(String version, Map<String, Object> dataset) {
	}

}
