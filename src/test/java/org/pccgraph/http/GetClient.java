package org.pccgraph.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends requests as they are and keeps answers as they come.
 *
 * @param port the application's port on this machine
 */
record GetClient(int port) {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	HttpResponse<byte[]> query(String query, String... headers) {
		return get(Map.of("query", query), headers);
	}

	HttpResponse<byte[]> get(Map<String, String> parameters, String... headers) {
		return address(parameters.entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&", "/graphql?", "")), headers);
	}

	HttpResponse<byte[]> address(String path, String... headers) {
		return send(request(path).GET(), headers);
	}

	HttpResponse<byte[]> head(String path, String... headers) {
		return send(request(path).method("HEAD", BodyPublishers.noBody()), headers);
	}

	HttpResponse<byte[]> post(Map<String, Object> body, String... headers) {
		return send(request("/graphql").header("Content-Type", "application/json")
			.POST(BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(body))), headers);
	}

	/** Sends an address that no client would. */
	String raw(String path) {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path)
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static JsonNode json(HttpResponse<byte[]> answer) {
		return JsonMapper.shared().readTree(answer.body());
	}

	static String code(HttpResponse<byte[]> answer) {
		return json(answer).at("/errors/0/extensions/code").asString();
	}

	static String header(HttpResponse<?> answer, String name) {
		return String.join(", ", answer.headers().allValues(name));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	private static HttpResponse<byte[]> send(HttpRequest.Builder request, String... headers) {
		try {
			for (int i = 0; i < headers.length; i += 2) {
				request.header(headers[i], headers[i + 1]);
			}
			return HTTP.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
