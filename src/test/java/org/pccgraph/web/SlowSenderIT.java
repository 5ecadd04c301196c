package org.pccgraph.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pccgraph.test.HostileTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sends a request bit by bit keeps no thread and no connection for long. */
@HostileTest
class SlowSenderIT {

	/** Four times as long as a body may take here. */
	private static final Duration LONG = Duration.ofSeconds(12);

	private static final Duration DRIP = Duration.ofMillis(400);

	private static final Duration NEVER = LONG.multipliedBy(2);

	@LocalServerPort
	private int port;

	@Test
	void isToldSoWhereverItSendsABodyAndLetGo() {
		List<CompletableFuture<String>> answers = Stream.of(sent("/graphql", "Content-Length: 200", "{", DRIP),
				sent("/graphql", "Transfer-Encoding: chunked", "1\r\n{\r\n", DRIP),
				sent("/areas", "Content-Length: 200", "x", DRIP), sent("/nowhere", "Content-Length: 200", "x", DRIP),
				sent("/graphql", "Content-Length: 200", "{", NEVER))
			.toList();
		assertThat(answers).extracting(CompletableFuture::join)
			.allSatisfy((answer) -> assertThat(answer).startsWith("HTTP/1.1 408 ")
				.contains("Connection: close", "\"code\":\"REQUEST_TIMEOUT\""));
	}

	@Test
	void isNotWaitedForAfterARefusal() {
		String answer = sent("/graphql", "Content-Length: 100000000", "{", DRIP).join();
		assertThat(answer).startsWith("HTTP/1.1 413 ").contains("TOO_LARGE");
	}

	/**
	 * Sends a body that never ends.
	 * @param path where
	 * @param header how its end would be known
	 * @param part what is sent again and again
	 * @param pause how long is waited before the next part
	 * @return all that is answered, or a remark where the connection isn't closed in time
	 */
	private CompletableFuture<String> sent(String path, String header, String part, Duration pause) {
		return CompletableFuture.supplyAsync(() -> {
			try (Socket socket = new Socket("127.0.0.1", this.port)) {
				OutputStream out = socket.getOutputStream();
				write(out, "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n%s\r\n\r\n%s"
					.formatted(path, header, part));
				CompletableFuture<String> answer = read(socket);
				Instant end = Instant.now().plus(LONG);
				Instant next = Instant.now().plus(pause);
				while (!answer.isDone() && Instant.now().isBefore(end)) {
					Thread.sleep(20);
					if (Instant.now().isAfter(next) && !answer.isDone()) {
						write(out, part);
						next = next.plus(pause);
					}
				}
				return answer.isDone() ? answer.join() : "still open";
			}
			catch (IOException ex) {
				return ex.toString();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}, (task) -> Thread.ofVirtual().start(task));
	}

	private static CompletableFuture<String> read(Socket socket) {
		return CompletableFuture.supplyAsync(() -> {
			try {
				socket.setSoTimeout(Math.toIntExact(NEVER.toMillis()));
				return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
					.lines()
					.collect(Collectors.joining("\n"));
			}
			catch (SocketTimeoutException ex) {
				return "nothing";
			}
			catch (IOException ex) {
				return ex.toString();
			}
		}, (task) -> Thread.ofVirtual().start(task));
	}

	private static void write(OutputStream out, String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

}
