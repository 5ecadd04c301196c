package org.pccgraph.seed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Files that were changed at random are accepted, and then make a whole graph, or refused
 * with file and line. By hand {@code -Dfuzz.seeds=10000} changes more of them, and
 * {@code -Dfuzz.first=123456} others.
 */
class SeedFuzzTests {

	private static final Logger log = LoggerFactory.getLogger(SeedFuzzTests.class);

	private static final int COUNT = Integer.getInteger("fuzz.seeds", 500);

	private static final long FIRST = Long.getLong("fuzz.first", 1);

	/** The curated seed takes longer to read. */
	private static final int ONE_CURATED_IN = 20;

	private static final Duration LONGEST = Duration.ofSeconds(10);

	private static final Pattern PROBLEM = Pattern.compile("  (?<file>[\\w./-]+):(?<line>\\d+):(?<column>\\d+): .{5,}");

	private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u2028\u2029\u0085]");

	private final List<SeedFile> small = MutatedSeed.small();

	private final List<SeedFile> curated = Stream.of(SeedFolder.read("seed"))
		.flatMap((folder) -> Stream.concat(folder.files().stream(), folder.versions().stream()))
		.toList();

	private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

	@Test
	void aChangedFileIsAcceptedOrRefusedWithItsPlace() {
		for (long number = FIRST; number < FIRST + COUNT; number++) {
			MutatedSeed seed = MutatedSeed.of((number % ONE_CURATED_IN == 0) ? this.curated : this.small, number);
			long start = System.nanoTime();
			try {
				this.outcomes.merge(outcome(seed), 1, Integer::sum);
			}
			catch (Throwable ex) {
				fail(seed + "\n" + head(seed), ex);
			}
			assertThat(Duration.ofNanos(System.nanoTime() - start)).as("%s", seed).isLessThan(LONGEST);
		}
		log.info("{} changed seeds: {}", COUNT, this.outcomes);
		// Else the changes are too coarse to try anything but the parser.
		assertThat(this.outcomes.get(Outcome.ACCEPTED)).isGreaterThan(COUNT / 25);
		assertThat(this.outcomes.get(Outcome.REFUSED)).isGreaterThan(COUNT / 2);
	}

	@Test
	void theSameNumberChangesTheSame() {
		LongFunction<byte[]> changed = (number) -> MutatedSeed.of(this.small, number).changed().content();
		assertThat(changed.apply(7)).isEqualTo(changed.apply(7)).isNotEqualTo(changed.apply(8));
	}

	private static Outcome outcome(MutatedSeed seed) {
		try {
			SeedFolder folder = seed.folder();
			SeedGraph graph = SeedGraph.read(folder, TestSeed.MODEL);
			VersionChanges.of(VersionManifest.of(folder), graph, TestSeed.MODEL);
			FactCount.of(graph);
			assertWhole(graph);
			return Outcome.ACCEPTED;
		}
		catch (InvalidSeedException ex) {
			assertPlaced(seed, ex);
			return Outcome.REFUSED;
		}
	}

	private static void assertWhole(SeedGraph graph) {
		graph.nodes().values().forEach((node) -> assertStorable(node.properties()));
		for (GraphEdge edge : graph.edges()) {
			assertThat(graph.nodes()).containsKeys(edge.identity().source(), edge.identity().target());
			assertThat(edge.citations()).isNotEmpty().allMatch(graph.nodes()::containsKey);
			assertStorable(edge.stored());
		}
	}

	private static void assertStorable(Map<String, Object> properties) {
		properties.values()
			.forEach((value) -> ((value instanceof Iterable<?> items) ? items : List.of(value))
				.forEach((item) -> assertThat(isStorable(item)).as("%s", properties).isTrue()));
	}

	private static boolean isStorable(Object value) {
		return switch (value) {
			case String text -> text.length() <= 3 * SeedText.LONGEST
					&& StandardCharsets.UTF_8.newEncoder().canEncode(text) && text.indexOf('\0') < 0;
			case Double number -> Double.isFinite(number);
			default -> value instanceof Long || value instanceof Integer || value instanceof Boolean;
		};
	}

	private static void assertPlaced(MutatedSeed seed, InvalidSeedException refusal) {
		Map<String, Long> lines = new HashMap<>();
		List<String> problems = refusal.getMessage().lines().filter((line) -> line.startsWith("  ")).toList();
		assertThat(problems).as("%s: %s", seed, refusal.getMessage()).isNotEmpty();
		for (String problem : problems) {
			if (problem.startsWith("  … and ")) {
				continue;
			}
			MatchResult place = PROBLEM.matcher(problem).results().findFirst().orElse(null);
			assertThat(place).as(problem).isNotNull();
			long last = lines.computeIfAbsent(place.group("file"), (file) -> lines(seed, file));
			assertThat(Long.parseLong(place.group("line"))).as(problem).isBetween(1L, last);
			// What the changed file has of that itself may be quoted.
			String changed = new String(seed.changed().content(), StandardCharsets.UTF_8);
			assertThat(Stream.of("Exception", "org.pccgraph", "java.").filter((inside) -> !changed.contains(inside)))
				.as(problem)
				.noneMatch(problem::contains);
		}
	}

	private static long lines(MutatedSeed seed, String shown) {
		SeedFile file = seed.files()
			.stream()
			.filter((candidate) -> candidate.shown().equals(shown))
			.findFirst()
			.orElseThrow(() -> new AssertionError("There is no file " + shown));
		return 1 + LINE_END.matcher(new String(file.content(), StandardCharsets.UTF_8)).results().count();
	}

	private static String head(MutatedSeed seed) {
		String text = new String(seed.changed().content(), StandardCharsets.UTF_8);
		return text.substring(0, Math.min(text.length(), 2000));
	}

	private enum Outcome {

		ACCEPTED, REFUSED

	}

}
