package org.pccgraph.load;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/**
 * Starts the application and lets clients ask, as a {@link Trial} has them. Says who was
 * answered how, what heap there was, and whether honest clients noticed hostile ones.
 * {@code src/test/resources/load/README.md} says how it is run.
 */
final class Load {

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
		List<String> passed = Stream.of(arguments)
			.filter((argument) -> OURS.stream().noneMatch((prefix) -> argument.startsWith("--" + prefix)))
			.toList();
		List<String> jvm = List.of(setting("load.jvm", "-XX:+IgnoreUnrecognizedVMOptions").split(" "));
		try (Service service = Service.start(setting("load.heap", "512m"), jvm, passed)) {
			Trial trial = new Trial(Integer.parseInt(setting("load.clients", "200")), duration("load.time", "10m"),
					duration("load.pause", "1s"), duration("load.hostile-pause", "1s"),
					duration("load.warm-up", "20s"));
			Trial.Outcome outcome = trial.run(service);
			double slower = outcome.among().millis(0.99) / outcome.alone().millis(0.99);
			System.out.printf(Locale.ROOT, "p99 of honest clients: %.2f times as long%n", slower);
			return outcome.isGood() && slower <= SLOWER;
		}
	}

	private Duration duration(String name, String otherwise) {
		return DurationStyle.detectAndParse(setting(name, otherwise));
	}

	private String setting(String name, String otherwise) {
		String value = this.settings.getProperty(name);
		return (value != null) ? value : otherwise;
	}

}
