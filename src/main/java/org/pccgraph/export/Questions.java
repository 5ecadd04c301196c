package org.pccgraph.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import graphql.ErrorType;
import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import org.pccgraph.table.Shape;

import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Has questions answered as the API answers them, page by page to the end. */
@Component
class Questions {

	/** More than that is no answer that somebody reads; the whole graph is. */
	private static final int MAX_PAGES = 100;

	private static final Map<Object, HttpStatus> STATUSES = Map.of("NOT_FOUND", HttpStatus.NOT_FOUND,
			"DATABASE_UNAVAILABLE", HttpStatus.SERVICE_UNAVAILABLE, "TIMEOUT", HttpStatus.GATEWAY_TIMEOUT, "INTERNAL",
			HttpStatus.INTERNAL_SERVER_ERROR);

	private final ExecutionGraphQlService operations;

	Questions(ExecutionGraphQlService operations) {
		this.operations = operations;
	}

	/**
	 * The whole answer.
	 * @param question the question
	 * @param arguments its arguments
	 * @return the answer, the items of all pages in one list
	 * @throws RefusedExportException with the errors, where there are some
	 */
	QuestionAnswer ask(Question question, Map<String, Object> arguments) {
		Map<String, Object> variables = new LinkedHashMap<>(arguments);
		ExecutionGraphQlResponse response = page(question, variables);
		Shape shape = Shape.of(response.getExecutionInput().getGraphQLContext()).getFirst();
		Map<String, Object> data = new LinkedHashMap<>(data(response));
		List<Object> edges = new ArrayList<>();
		String after = take(data.get(shape.key()), edges);
		for (int pages = 1; after != null; pages++) {
			if (pages == MAX_PAGES) {
				throw RefusedExportException
					.badArgument("The answer has too many rows for one file; narrow it by its arguments");
			}
			variables.put(Question.AFTER, after);
			after = take(data(page(question, variables)).get(shape.key()), edges);
		}
		if (!edges.isEmpty() && data.get(shape.key()) instanceof Map<?, ?> connection) {
			Map<Object, Object> whole = new LinkedHashMap<>(connection);
			whole.remove("pageInfo");
			whole.put("edges", edges);
			data.put(shape.key(), whole);
		}
		return new QuestionAnswer(question, arguments, shape.without("pageInfo"), data);
	}

	private static Map<String, Object> data(ExecutionGraphQlResponse response) {
		return Objects.requireNonNull(response.<@Nullable Map<String, Object>>getData());
	}

	/** The cursor of the next page, or null. */
	private static @Nullable String take(@Nullable Object connection, List<Object> edges) {
		if (connection instanceof Map<?, ?> page && page.get("edges") instanceof List<?> items) {
			edges.addAll(items);
			return (page.get("pageInfo") instanceof Map<?, ?> info && Boolean.TRUE.equals(info.get("hasNextPage")))
					? String.valueOf(info.get("endCursor")) : null;
		}
		return null;
	}

	private ExecutionGraphQlResponse page(Question question, Map<String, Object> variables) {
		ExecutionGraphQlResponse response = this.operations
			.execute(new DefaultExecutionGraphQlRequest(question.document(), null, variables, Map.of(),
					UUID.randomUUID().toString(), Locale.ENGLISH))
			.block();
		if (response == null) {
			throw new IllegalStateException("An operation always has a response");
		}
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		if (!errors.isEmpty()) {
			throw new RefusedExportException(STATUSES.getOrDefault(code(errors.getFirst()), HttpStatus.BAD_REQUEST),
					errors.stream().map(Questions::told).toList());
		}
		return response;
	}

	private static Map<String, Object> told(GraphQLError error) {
		Map<String, Object> extensions = new LinkedHashMap<>(
				(error.getExtensions() != null) ? error.getExtensions() : Map.of());
		extensions.put("code", code(error));
		return Map.of("message", error.getMessage(), "extensions", extensions);
	}

	/** GraphQL's own errors are about values of variables: the rest is ours. */
	private static Object code(GraphQLError error) {
		Object code = (error.getExtensions() != null) ? error.getExtensions().get("code") : null;
		return (code != null) ? code
				: (error.getErrorType() == ErrorType.ValidationError) ? "BAD_ARGUMENT" : "INTERNAL";
	}

}
