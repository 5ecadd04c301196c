package org.pccgraph.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The tile map has a tile for every force area of the reference, each once. */
class TileMapTests {

	private static final Pattern MAP = Pattern.compile("const MAP = `([^`]+)`");

	private static final Pattern LETTERS = Pattern.compile("(\\w{3}): '(area:[a-z-]+)'");

	private static final Pattern REFERENCE = Pattern.compile("(?m)^ +- id: (area:[a-z-]+)$");

	private final String module = read();

	private final Map<String, String> ids = ids();

	private final List<List<String>> rows = rows();

	@Test
	void hasEveryAreaOfTheReferenceOnce() throws IOException {
		List<String> reference = REFERENCE.matcher(Files.readString(Path.of("seed/reference/force-areas.yaml")))
			.results()
			.map((match) -> match.group(1))
			.toList();
		assertThat(reference).hasSize(43);
		assertThat(
				this.rows.stream().flatMap(List::stream).filter((letters) -> !letters.equals(".")).map(this.ids::get))
			.containsExactlyInAnyOrderElementsOf(reference);
	}

	@Test
	void isARectangle() {
		assertThat(this.rows).allSatisfy((row) -> assertThat(row).hasSameSizeAs(this.rows.getFirst()));
	}

	@ParameterizedTest
	@CsvSource({ "cumbria, durham", "north-wales, cheshire", "city-of-london, metropolitan", "south-wales, gwent",
			"devon-and-cornwall, dorset", "dorset, hampshire", "west-yorkshire, south-yorkshire", "suffolk, norfolk" })
	void putsNeighboursSideBySideOrOneAboveTheOther(String one, String other) {
		assertThat(Math.abs(row(one) - row(other)) + Math.abs(column(one) - column(other))).isEqualTo(1);
	}

	@Test
	void hasTheNorthAtTheTopAndTheWestAtTheLeft() {
		assertThat(row("northumbria")).isZero();
		assertThat(column("cumbria")).isLessThan(column("durham"));
		assertThat(List.of("north-wales", "dyfed-powys", "south-wales"))
			.allSatisfy((id) -> assertThat(column(id)).isZero());
		assertThat(row("devon-and-cornwall")).isGreaterThan(row("south-wales"));
		assertThat(column("devon-and-cornwall")).isLessThan(column("kent"));
	}

	private int row(String area) {
		return this.rows
			.indexOf(this.rows.stream().filter((row) -> row.contains(letters(area))).findFirst().orElseThrow());
	}

	private int column(String area) {
		return this.rows.get(row(area)).indexOf(letters(area));
	}

	private String letters(String area) {
		return this.ids.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals("area:" + area))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow();
	}

	private List<List<String>> rows() {
		MatchResult map = MAP.matcher(this.module).results().findFirst().orElseThrow();
		return map.group(1).strip().lines().map((line) -> Arrays.asList(line.strip().split("\\s+"))).toList();
	}

	private Map<String, String> ids() {
		Map<String, String> ids = new HashMap<>();
		LETTERS.matcher(this.module).results().forEach((match) -> ids.put(match.group(1), match.group(2)));
		return ids;
	}

	private static String read() {
		try {
			return new ClassPathResource("static/explorer/areas/tiles.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
