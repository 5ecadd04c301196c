package org.pccgraph.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/**
 * Clients ask GraphiQL's examples: honest ones alone, then the same with twice as many
 * hostile ones around them.
 *
 * @param clients how many honest ones
 * @param time how long each of the two lasts
 * @param pause how long an honest client reads an answer, on average
 * @param hostilePause how long a hostile one waits
 * @param warmUp how long some ask before anything is measured
 */
record Trial(int clients, Duration time, Duration pause, Duration hostilePause, Duration warmUp) {

	private static final Path EXAMPLES = Path.of("src/main/resources/examples");

	private static final double MEGABYTE = 1 << 20;

	/**
	 * Has them ask, and prints how they were answered.
	 * @param service whom they ask
	 * @return how they were answered
	 */
	Outcome run(Service service) throws IOException, InterruptedException {
		Crowd crowd = new Crowd(service.port(), examples(), this.pause, this.hostilePause);
		crowd.run(8, 0, this.warmUp, 1);
		System.out.printf("%d clients, %s, GraphiQL's examples, a pause of %s on average%n", this.clients, this.time,
				this.pause);
		Heap heap = Heap.watch(service, this.time);
		Tally alone = crowd.run(this.clients, 0, this.time, 2).getFirst();
		System.out.println("Honest, alone:  " + alone);
		System.out.println("  " + heap.told(service));
		heap = Heap.watch(service, this.time);
		List<Tally> mixed = crowd.run(this.clients, 2 * this.clients, this.time, 3);
		System.out.println("Honest, among hostile:  " + mixed.getFirst());
		System.out.println("Hostile:  " + mixed.getLast());
		System.out.println("  " + heap.told(service));
		Outcome outcome = new Outcome(alone, mixed.getFirst(), mixed.getLast(), service.isUp(), service.errors());
		System.out.printf("Ready: %s; errors in the log: %d%n", outcome.up(), outcome.logged().size());
		outcome.logged().stream().limit(5).forEach(System.out::println);
		return outcome;
	}

	/**
	 * What GraphiQL offers, with its variables.
	 * @return bodies of requests
	 */
	static List<byte[]> examples() throws IOException {
		List<byte[]> bodies = new ArrayList<>();
		try (Stream<Path> files = Files.list(EXAMPLES)) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".graphql")).sorted().toList()) {
				Path variables = Path.of(file.toString().replace(".graphql", ".variables.json"));
				Map<String, Object> body = new LinkedHashMap<>();
				body.put("query", Files.readString(file));
				if (Files.exists(variables)) {
					body.put("variables", JsonMapper.shared().readValue(Files.readString(variables), Map.class));
				}
				bodies.add(JsonMapper.shared().writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
			}
		}
		return bodies;
	}

	/**
	 * How clients were answered.
	 *
	 * @param alone the honest ones, alone
	 * @param among the honest ones among hostile ones
	 * @param hostile the hostile ones
	 * @param up whether the application was ready at the end
	 * @param logged what it logged as errors
	 */
	record Outcome(Tally alone, Tally among, Tally hostile, boolean up, List<String> logged) {

		/** No honest client met an error, and the application is well. */
		boolean isGood() {
			return this.alone.errors() == 0 && this.among.errors() == 0 && this.up && this.logged.isEmpty();
		}

	}

	/**
	 * Looks at the heap ten times in a run: the least seen in each tenth is what stays.
	 */
	private static final class Heap {

		private final List<Double> least = new ArrayList<>();

		static Heap watch(Service service, Duration time) {
			Heap heap = new Heap();
			long start = System.nanoTime();
			Thread.ofVirtual().start(() -> {
				try {
					while (System.nanoTime() - start < time.toNanos()) {
						heap.note((int) (10 * (System.nanoTime() - start) / time.toNanos()), service.heap() / MEGABYTE);
						Thread.sleep(500);
					}
				}
				catch (IOException ex) {
					System.out.println("The heap can't be read: " + ex);
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
			});
			return heap;
		}

		private synchronized void note(int tenth, double megabytes) {
			while (this.least.size() <= tenth) {
				this.least.add(Double.MAX_VALUE);
			}
			this.least.set(tenth, Math.min(this.least.get(tenth), megabytes));
		}

		synchronized String told(Service service) throws IOException, InterruptedException {
			List<String> tenths = this.least.stream()
				.map((least) -> (least < Double.MAX_VALUE) ? String.format(Locale.ROOT, "%.0f", least) : "-")
				.toList();
			return String.format(Locale.ROOT,
					"heap in use, MB, the least in each tenth of the time: %s; at the end, without what nobody needs: %.0f",
					tenths, service.liveHeap() / MEGABYTE);
		}

	}

}
