package org.pccgraph.test;

import java.util.Map;

import tools.jackson.databind.JsonNode;

import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks the running application over HTTP, as any client does. */
public final class GraphQlClient {

	private final RestClient http;

	/**
	 * A client.
	 * @param port the application's port on this machine
	 */
	public GraphQlClient(int port) {
		this.http = RestClient.create("http://localhost:" + port);
	}

	/**
	 * Sends an operation.
	 * @param query the document
	 * @param variables its variables
	 * @return the whole response, errors included
	 */
	public JsonNode send(String query, Map<String, Object> variables) {
		return this.http.post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.APPLICATION_JSON)
			.body(Map.of("query", query, "variables", variables))
			.retrieve()
			.body(JsonNode.class);
	}

	/**
	 * Sends an operation that must succeed.
	 * @param query the document
	 * @return its data
	 */
	public JsonNode data(String query) {
		JsonNode response = send(query, Map.of());
		assertThat(response.path("errors").isMissingNode()).as(response.toPrettyString()).isTrue();
		return response.path("data");
	}

	/**
	 * Sends an operation that must be refused.
	 * @param query the document
	 * @return its first error
	 */
	public JsonNode error(String query) {
		JsonNode error = send(query, Map.of()).path("errors").path(0);
		assertThat(error.isMissingNode()).isFalse();
		return error;
	}

}
