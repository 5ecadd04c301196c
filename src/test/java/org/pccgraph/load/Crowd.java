package org.pccgraph.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.pccgraph.fuzz.Hostility;

/**
 * Clients that ask one thing after the other, each from an address of its own.
 *
 * @param port the application's port
 * @param examples what honest clients ask, as bodies of requests
 * @param pause how long an honest client reads an answer, on average
 * @param hostilePause how long a hostile one waits
 */
record Crowd(int port, List<byte[]> examples, Duration pause, Duration hostilePause) {

	static final String ANSWERED = "200";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/**
	 * Lets clients ask.
	 * @param honest how many honest ones
	 * @param hostile how many hostile ones
	 * @param time for how long
	 * @param seed decides what is asked when
	 * @return how the honest ones were answered, and how the hostile ones
	 */
	List<Tally> run(int honest, int hostile, Duration time, long seed) throws InterruptedException {
		List<Tally> tallies = List.of(new Tally(), new Tally());
		long end = System.nanoTime() + time.toNanos();
		List<Thread> clients = new ArrayList<>();
		try (HttpClient friends = client(); HttpClient enemies = client()) {
			for (int i = 0; i < honest + hostile; i++) {
				boolean friend = i < honest;
				String address = "10.%d.%d.%d".formatted(friend ? 1 : 2, i / 250, 1 + i % 250);
				Random chance = new Random((seed * 1_000_003 + i) * 0x9E3779B97F4A7C15L);
				clients.add(Thread.ofVirtual().start(() -> {
					if (friend) {
						visit(friends, address, chance, end, tallies.getFirst());
					}
					else {
						attack(enemies, address, chance, end, tallies.getLast());
					}
				}));
			}
			for (Thread client : clients) {
				client.join();
			}
		}
		return tallies;
	}

	private void visit(HttpClient http, String address, Random chance, long end, Tally tally) {
		pause(this.pause, chance);
		while (System.nanoTime() < end) {
			byte[] body = this.examples.get(chance.nextInt(this.examples.size()));
			ask(http, address,
					new Hostility.Request("POST", "/graphql",
							Map.of("Content-Type", "application/json", "Accept", "application/json"), body),
					true, tally);
			pause(this.pause, chance);
		}
	}

	private void attack(HttpClient http, String address, Random chance, long end, Tally tally) {
		pause(this.hostilePause, chance);
		while (System.nanoTime() < end) {
			ask(http, address, Hostility.any(chance), false, tally);
			pause(this.hostilePause, chance);
		}
	}

	private void ask(HttpClient http, String address, Hostility.Request asked, boolean friend, Tally tally) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + asked.path()))
			.timeout(PATIENCE)
			.method(asked.method(), BodyPublishers.ofByteArray(asked.body()));
		asked.headers().forEach(request::setHeader);
		request.setHeader("X-Forwarded-For", address);
		long start = System.nanoTime();
		String answer;
		try {
			HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
			answer = (friend && response.statusCode() == 200
					&& new String(response.body(), StandardCharsets.UTF_8).contains("\"errors\"")) ? "200 with errors"
							: Integer.toString(response.statusCode());
		}
		catch (IOException ex) {
			answer = ex.getClass().getSimpleName();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return;
		}
		tally.add(answer, System.nanoTime() - start);
	}

	/** Between nothing and twice the mean. */
	private static void pause(Duration mean, Random chance) {
		try {
			Thread.sleep(Duration.ofNanos((long) (2 * chance.nextDouble() * mean.toNanos())));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static HttpClient client() {
		return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
	}

}
