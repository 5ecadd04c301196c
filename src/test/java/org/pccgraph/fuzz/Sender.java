package org.pccgraph.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sends hostile requests to this machine.
 *
 * @param http sends what is HTTP
 * @param port the application's port
 */
record Sender(HttpClient http, int port) {

	/** How long an answer may take. */
	static final Duration PATIENCE = Duration.ofSeconds(30);

	/**
	 * After so many bytes that it doesn't want, the server hangs up, whether we read its
	 * answer or still write.
	 */
	private static final int READ_TO_THE_END = 2 * 1024 * 1024;

	private static final Pattern STATUS = Pattern.compile("HTTP/1\\.\\d (\\d{3})");

	static Sender to(int port) {
		return new Sender(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), port);
	}

	/**
	 * Sends one.
	 * @param attack the request
	 * @param client the address that it is said to come from
	 * @return the answer
	 * @throws IOException where there is none
	 * @throws InterruptedException where it is interrupted
	 */
	Reply send(Attack attack, String client) throws IOException, InterruptedException {
		long start = System.nanoTime();
		if (attack.method().isEmpty()) {
			return raw(attack.body(), start);
		}
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:" + this.port + attack.path()))
			.timeout(PATIENCE)
			.method(attack.method(), BodyPublishers.ofByteArray(attack.body()));
		attack.headers().forEach(request::setHeader);
		request.setHeader("X-Forwarded-For", client);
		HttpResponse<String> response;
		try {
			response = this.http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
		}
		catch (HttpTimeoutException ex) {
			throw ex;
		}
		catch (IOException ex) {
			if (attack.body().length > READ_TO_THE_END) {
				return new Reply(0, "", "", Duration.ofNanos(System.nanoTime() - start), false);
			}
			throw ex;
		}
		return new Reply(response.statusCode(), response.headers().map().toString(), response.body(),
				Duration.ofNanos(System.nanoTime() - start), response.headers().firstValue("Retry-After").isPresent());
	}

	private Reply raw(byte[] bytes, long start) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
			socket.getOutputStream().write(bytes);
			socket.shutdownOutput();
			String answer = text(socket.getInputStream());
			Matcher status = STATUS.matcher(answer);
			return new Reply(status.lookingAt() ? Integer.parseInt(status.group(1)) : 0, "", answer,
					Duration.ofNanos(System.nanoTime() - start), answer.contains("Retry-After:"));
		}
	}

	/** A server that hangs up in the middle has answered too. */
	private static String text(InputStream in) {
		StringBuilder text = new StringBuilder();
		byte[] buffer = new byte[8192];
		try {
			for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
				text.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
			}
		}
		catch (IOException ex) {
			text.append("");
		}
		return text.toString();
	}

	/**
	 * What came back.
	 *
	 * @param status the status; 0 where the server hung up without one
	 * @param headers the headers
	 * @param body the body; of raw bytes all that came
	 * @param took how long it took
	 * @param retry whether it says when to try again
	 */
	record Reply(int status, String headers, String body, Duration took, boolean retry) {

		/**
		 * The codes of the errors in it.
		 * @return each code and 1
		 */
		Map<String, Long> codes() {
			return CODE.matcher(this.body)
				.results()
				.collect(Collectors.toMap((code) -> code.group(1), (code) -> 1L, (one, other) -> one));
		}

		private static final Pattern CODE = Pattern
			.compile("\"code\" ?: ?\"([A-Z]+_[A-Z_]+|INTERNAL|TIMEOUT|BUSY|UNAVAILABLE)\"");

	}

}
