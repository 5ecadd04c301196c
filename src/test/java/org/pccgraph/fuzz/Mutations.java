package org.pccgraph.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Our own documents with a few words lost, doubled, exchanged or put in. */
final class Mutations {

	private static final List<String> FOLDERS = List.of("src/main/resources/examples", "src/main/resources/exports",
			"src/main/resources/operations", "src/main/resources/explorer", "src/test/resources/statements",
			"src/test/resources/bench");

	private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\.\\.\\.|[$@]?\\w+|\\s+|#[^\\n]*|.",
			Pattern.DOTALL);

	private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+)\\s*:");

	private static final List<String> ODD = List.of("...", "{", "}", "(", ")", "[", "]", "!", "|", "&", "=", ":", "$",
			"$x", "@", "@skip(if: true)", "@include(if: $x)", "@deprecated", "99999999999999999999", "-1", "1e400",
			"\"", "\"\"\"", "\"\\u0000\"", "null", "true", "[]", "{}", "on", "fragment", "query", "mutation",
			"subscription", "__typename", "__schema { types { name } }", "first: 2147483647", "first: 100", "where: {}",
			"where: null", "orderBy: {}", "after: \"x\"", "asOf: \"x\"", "#", ",", "\ufeff", "\u0000", "\ud800",
			"a: a: a", "...F", "... on Scheme { id }", "node", "edges", "id", "totalCount",
			"citations { document { name } }");

	private final List<List<String>> documents;

	private final List<List<String>> withVariables;

	private Mutations(List<List<String>> documents) {
		this.documents = documents;
		this.withVariables = documents.stream()
			.filter((tokens) -> VARIABLE.matcher(String.join("", tokens)).find())
			.toList();
	}

	static Mutations read() {
		List<List<String>> documents = new ArrayList<>();
		for (String folder : FOLDERS) {
			try (Stream<Path> files = Files.list(Path.of(folder))) {
				files.filter((file) -> file.toString().endsWith(".graphql"))
					.sorted()
					.map(Mutations::text)
					.map((text) -> TOKEN.matcher(text).results().map((token) -> token.group()).toList())
					.forEach(documents::add);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return new Mutations(documents);
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Attack any(Random chance) {
		List<String> tokens = new ArrayList<>(HostileTexts.one(this.documents, chance));
		for (int i = chance.nextInt(5); i > 0 && !tokens.isEmpty(); i--) {
			change(tokens, chance);
		}
		return attack("mutation", String.join("", tokens), chance);
	}

	/** A good document whose variables have any values. */
	Attack variables(Random chance) {
		return attack("variables", String.join("", HostileTexts.one(this.withVariables, chance)), chance);
	}

	/**
	 * A document with so many changes that the schema refuses it.
	 * @param chance decides
	 * @param valid whether the schema takes a document
	 * @return the request
	 */
	Attack malformed(Random chance, Predicate<String> valid) {
		List<String> tokens = new ArrayList<>(HostileTexts.one(this.documents, chance));
		do {
			change(tokens, chance);
		}
		while (!tokens.isEmpty() && (chance.nextInt(3) == 0 || valid.test(String.join("", tokens))));
		return attack("malformed", String.join("", tokens), chance);
	}

	private static Attack attack(String kind, String document, Random chance) {
		Map<String, Object> variables = new LinkedHashMap<>();
		VARIABLE.matcher(document).results().forEach((name) -> variables.put(name.group(1), value(chance, 0)));
		return Attack.operation(kind, document, Json.of(variables));
	}

	/** The body of a good request with some bytes changed. */
	Attack bytes(Random chance) {
		byte[] body = any(chance).body();
		for (int i = 1 + chance.nextInt(6); i > 0; i--) {
			body[chance.nextInt(body.length)] = (byte) chance.nextInt(256);
		}
		int length = chance.nextBoolean() ? body.length : chance.nextInt(body.length);
		return Attack.post("bytes", new String(body, 0, length, StandardCharsets.ISO_8859_1)
			.getBytes(chance.nextBoolean() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16));
	}

	private static void change(List<String> tokens, Random chance) {
		int place = chance.nextInt(tokens.size());
		switch (chance.nextInt(6)) {
			case 0 -> tokens.remove(place);
			case 1 -> tokens.add(place, tokens.get(place));
			case 2 -> tokens.set(place, tokens.get(chance.nextInt(tokens.size())));
			case 3 -> tokens.set(place, " " + HostileTexts.one(ODD, chance) + " ");
			case 4 -> tokens.set(place, " " + Json.text(HostileTexts.any(chance)) + " ");
			default -> tokens.add(place, " " + HostileTexts.one(ODD, chance) + " ");
		}
	}

	/**
	 * A value of any kind.
	 * @param chance decides
	 * @param depth how deep it is already
	 * @return what {@link Json} writes
	 */
	static Object value(Random chance, int depth) {
		return switch (chance.nextInt((depth < 4) ? 12 : 9)) {
			case 0 -> Boolean.TRUE;
			case 1 -> new Raw(HostileTexts.number(chance));
			case 2 -> new Raw("null");
			case 3 -> "scheme:project-she";
			case 4 -> "area:avon-and-somerset";
			case 5 -> chance.nextInt(120) - 10;
			case 9 -> Stream.generate(() -> value(chance, depth + 1)).limit(chance.nextInt(5)).toList();
			case 10 -> Map.of(HostileTexts.one(List.of("eq", "in", "some", "node", "and", "not", "x"), chance),
					value(chance, depth + 1));
			case 11 -> deep(chance);
			default -> HostileTexts.any(chance);
		};
	}

	private static Object deep(Random chance) {
		int depth = chance.nextInt(1500);
		return chance.nextBoolean() ? new Raw("[".repeat(depth) + "]".repeat(depth))
				: new Raw("{\"not\": ".repeat(depth) + "{}" + "}".repeat(depth));
	}

	/**
	 * JSON, or what looks like it.
	 *
	 * @param text the text
	 */
	record Raw(String text) {

		@Override
		public String toString() {
			return this.text;
		}

	}

}
