package org.pccgraph.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.util.MultiValueMap;

/**
 * The parameters of a request, as GraphQL over HTTP names them.
 *
 * @param query the document, or null where it is named
 * @param documentId the name of a persisted document, or null where it is given
 * @param operationName which of its operations, or null where it has one
 * @param variables the operation's variables, or null where it has none
 * @param extensions what is asked for besides, or null
 */
record RequestParameters(@Nullable String query, @Nullable String documentId, @Nullable String operationName,
		@Nullable Map<String, @Nullable Object> variables, @Nullable Map<String, Object> extensions) {

	/**
	 * Reads the parameters off an address. An empty one counts as absent.
	 * @param parameters the address's parameters, decoded
	 * @param json reads those that are JSON
	 * @return the parameters
	 * @throws RefusedRequestException where one is given twice or can't be read
	 */
	static RequestParameters of(MultiValueMap<String, String> parameters, JsonMapper json) {
		return new RequestParameters(one(parameters, "query"), one(parameters, "documentId"),
				one(parameters, "operationName"), object(parameters, "variables", json),
				object(parameters, "extensions", json));
	}

	/**
	 * The request that these parameters make.
	 * @param documents the persisted documents
	 * @return the request
	 * @throws RefusedRequestException where there isn't exactly one document
	 */
	GraphQlRequest resolve(PersistedDocuments documents) {
		return new DefaultGraphQlRequest(document(documents), this.operationName, this.variables, this.extensions);
	}

	private String document(PersistedDocuments documents) {
		if (this.query != null && this.documentId != null) {
			throw RefusedRequestException.badRequest("Give either `query` or `documentId`, not both");
		}
		if (this.query != null) {
			return ofCharacters(this.query);
		}
		if (this.documentId != null) {
			return documents.text(this.documentId);
		}
		throw RefusedRequestException
			.badRequest("The request has no operation; give it as `query`, or the `documentId` of a persisted one");
	}

	/**
	 * A document is Unicode scalar values (GraphQL specification, 2.1); the parser's
	 * buffer isn't large enough for many halves of surrogate pairs.
	 */
	private static String ofCharacters(String document) {
		if (!StandardCharsets.UTF_8.newEncoder().canEncode(document)) {
			throw RefusedRequestException
				.badRequest("`query` holds half of a surrogate pair, such as \\ud83d alone, which is no character");
		}
		return document;
	}

	private static @Nullable String one(MultiValueMap<String, String> parameters, String name) {
		List<String> values = parameters.getOrDefault(name, List.of());
		if (values.size() > 1) {
			throw RefusedRequestException.badRequest("`%s` is given more than once".formatted(name));
		}
		return (values.isEmpty() || values.getFirst().isBlank()) ? null : values.getFirst();
	}

	private static <V extends @Nullable Object> @Nullable Map<String, V> object(
			MultiValueMap<String, String> parameters, String name, JsonMapper json) {
		String text = one(parameters, name);
		try {
			return (text != null) ? json.readValue(text, new TypeReference<Map<String, V>>() {
			}) : null;
		}
		catch (JacksonException ex) {
			throw RefusedRequestException.badRequest("`%s` must be a JSON object".formatted(name));
		}
	}

}
