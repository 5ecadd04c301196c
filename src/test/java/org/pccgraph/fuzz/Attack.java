package org.pccgraph.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A hostile request.
 *
 * @param kind what is tried, for reports
 * @param method the HTTP method; empty where {@code body} is all that is sent
 * @param path the address
 * @param headers the headers
 * @param body the body
 */
record Attack(String kind, String method, String path, Map<String, String> headers, byte[] body) {

	private static final String JSON = "application/json";

	private static final int SHOWN = 3000;

	/**
	 * An operation by POST.
	 * @param kind what is tried
	 * @param query the document
	 * @param variables the variables as JSON, or null
	 * @return the request
	 */
	static Attack operation(String kind, String query, @Nullable String variables) {
		String body = "{\"query\": %s%s}".formatted(Json.text(query),
				(variables != null) ? ", \"variables\": " + variables : "");
		return post(kind, body.getBytes(StandardCharsets.UTF_8));
	}

	static Attack post(String kind, byte[] body) {
		return new Attack(kind, "POST", "/graphql", Map.of("Content-Type", JSON, "Accept", JSON), body);
	}

	static Attack get(String kind, String path) {
		return new Attack(kind, "GET", path, Map.of(), new byte[0]);
	}

	/**
	 * Bytes that need not be HTTP.
	 * @param kind what is tried
	 * @param bytes the bytes
	 * @return the request
	 */
	static Attack raw(String kind, byte[] bytes) {
		return new Attack(kind, "", "", Map.of(), bytes);
	}

	Attack with(String header, String value) {
		Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		all.putAll(this.headers);
		all.put(header, value);
		return new Attack(this.kind, this.method, this.path, new LinkedHashMap<>(all), this.body);
	}

	static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		String text = new String(this.body, StandardCharsets.UTF_8);
		String whole = "%s: %s %s %s%n%s".formatted(this.kind, this.method, this.path, this.headers, text);
		return (whole.length() > SHOWN) ? whole.substring(0, SHOWN) + "… (" + whole.length() + ")" : whole;
	}

}
