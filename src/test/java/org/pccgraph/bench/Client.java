package org.pccgraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * Sends one request again and again.
 *
 * @param http sends it
 * @param request the request
 */
record Client(HttpClient http, HttpRequest request) {

	static Client to(HttpClient http, int port, String path, String body) {
		return new Client(http,
				HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
					.header("Content-Type", "application/json")
					.header("Accept", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString(body))
					.build());
	}

	/**
	 * Sends it once.
	 * @return the answer's body
	 */
	byte[] send() {
		try {
			HttpResponse<byte[]> response = this.http.send(this.request, HttpResponse.BodyHandlers.ofByteArray());
			if (response.statusCode() != 200) {
				throw new IllegalStateException(response.statusCode() + " " + new String(response.body()));
			}
			return response.body();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
