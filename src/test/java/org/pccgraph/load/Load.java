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

import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/**
 * Starts the application and lets clients ask GraphiQL's examples: honest ones alone,
 * then the same with hostile ones around them. Says who was answered how, what heap there
 * was, and whether honest clients noticed. {@code src/test/resources/load/README.md} says
 * how it is run.
 */
final class Load {

	private static final Path EXAMPLES = Path.of("src/main/resources/examples");

	private static final double MEGABYTE = 1 << 20;

	/** How much slower the slowest answers to honest clients may get. */
	private static final double SLOWER = 3;

	private static final List<String> OURS = List.of("load.");

	private final SimpleCommandLinePropertySource settings;

	private Load(String[] arguments) {
		this.settings = new SimpleCommandLinePropertySource(arguments);
	}

	public static void main(String[] arguments) throws Exception {
		boolean good = new Load(arguments).run(arguments);
		System.exit(good ? 0 : 1);
	}

	private boolean run(String[] arguments) throws Exception {
		int clients = Integer.parseInt(setting("load.clients", "200"));
		Duration time = duration("load.time", "10m");
		List<String> passed = Stream.of(arguments)
			.filter((argument) -> OURS.stream().noneMatch((prefix) -> argument.startsWith("--" + prefix)))
			.toList();
		List<String> jvm = List.of(setting("load.jvm", "-XX:+IgnoreUnrecognizedVMOptions").split(" "));
		try (Service service = Service.start(setting("load.heap", "512m"), jvm, passed)) {
			Crowd crowd = new Crowd(service.port(), examples(), duration("load.pause", "1s"),
					duration("load.hostile-pause", "1s"));
			crowd.run(8, 0, duration("load.warm-up", "20s"), 1);
			System.out.printf("%d clients, %s, GraphiQL's examples, a pause of %s on average%n", clients, time,
					crowd.pause());
			Heap heap = Heap.watch(service, time);
			Tally alone = crowd.run(clients, 0, time, 2).getFirst();
			System.out.println("Honest, alone:  " + alone);
			System.out.println("  " + heap.told());
			heap = Heap.watch(service, time);
			List<Tally> mixed = crowd.run(clients, 2 * clients, time, 3);
			System.out.println("Honest, among hostile:  " + mixed.getFirst());
			System.out.println("Hostile:  " + mixed.getLast());
			System.out.println("  " + heap.told());
			double slower = mixed.getFirst().millis(0.99) / alone.millis(0.99);
			boolean up = service.isUp();
			List<String> errors = service.errors();
			System.out.printf(Locale.ROOT,
					"p99 of honest clients: %.2f times as long; ready: %s; errors in the log: %d%n", slower, up,
					errors.size());
			errors.stream().limit(5).forEach(System.out::println);
			return alone.errors() == 0 && mixed.getFirst().errors() == 0 && slower <= SLOWER && up && errors.isEmpty();
		}
	}

	private static List<byte[]> examples() throws IOException {
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

	private Duration duration(String name, String otherwise) {
		return DurationStyle.detectAndParse(setting(name, otherwise));
	}

	private String setting(String name, String otherwise) {
		String value = this.settings.getProperty(name);
		return (value != null) ? value : otherwise;
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

		synchronized String told() {
			return "heap in use, MB, the least in each tenth of the time: " + this.least.stream()
				.map((least) -> (least < Double.MAX_VALUE) ? String.format(Locale.ROOT, "%.0f", least) : "-")
				.toList();
		}

	}

}
