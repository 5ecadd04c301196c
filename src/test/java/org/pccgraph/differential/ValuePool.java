package org.pccgraph.differential;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pccgraph.differential.ReferenceGraph.Item;
import org.pccgraph.graph.Edtf;

/**
 * Values to ask for: mostly those that the graph has, some changed, some that it hasn't.
 *
 * @param model the model
 * @param graph the graph
 * @param stored the values already looked up
 */
record ValuePool(ReferenceModel model, LoadedGraph graph, Map<String, List<String>> stored) {

	private static final List<String> TEXTS = List.of("", " ", "the", "E", "trust", "nobody at all", "%", "\"", "\\",
			"Café", "ö😀");

	private static final List<String> DATES = List.of("2018", "2019/2020", "2020-03", "2021-02-28", "2019-21", "2022~",
			"2016/..", "../2021", "1066");

	ValuePool(ReferenceModel model, LoadedGraph graph) {
		this(model, graph, new ConcurrentHashMap<>());
	}

	/**
	 * A value for an argument or a test.
	 * @param random the source of chance
	 * @param owner the type whose property is tested
	 * @param property the property
	 * @param scalar the scalar that is wanted
	 * @return the value as JSON has it
	 */
	Object pick(Random random, String owner, String property, String scalar) {
		List<String> known = this.stored.computeIfAbsent(owner + "." + property, (key) -> values(owner, property));
		@Nullable String value = known.isEmpty() ? null : known.get(random.nextInt(known.size()));
		boolean number = value != null && value.matches("-?[0-9.]+(E[0-9]+)?");
		boolean changed = (!number && !scalar.equals("Edtf")) || random.nextInt(4) == 0;
		return switch (scalar) {
			case "Boolean" -> random.nextBoolean();
			case "Int" -> (value != null && !changed) ? (int) Double.parseDouble(value) : random.nextInt(4);
			case "Float" -> (value != null && !changed) ? Double.parseDouble(value) : random.nextInt(200) / 4.0;
			case "Pounds" -> (value != null && !changed) ? Long.parseLong(value) / 100.0 : random.nextInt(9) * 12500;
			case "Edtf" ->
				(value != null && !changed && value.matches("[0-9]{4}([-/~].*)?")) ? value : date(random, value);
			case "ID" -> (value != null && random.nextInt(12) > 0) ? value : "org:nobody";
			default -> (value != null) ? text(random, value) : TEXTS.get(random.nextInt(TEXTS.size()));
		};
	}

	private static boolean isDate(String value) {
		try {
			Edtf.parse(value);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static String date(Random random, @Nullable String value) {
		return (value != null && isDate(value) && value.matches("[0-9]{4}.*") && random.nextBoolean())
				? value.substring(0, 4) : DATES.get(random.nextInt(DATES.size()));
	}

	/** The text as it is, in other letters, a word or a part of it, or another text. */
	private static String text(Random random, String value) {
		List<String> words = List.of(value.split("\\s+"));
		return switch (random.nextInt(9)) {
			case 0, 1, 2 -> value;
			case 3 -> value.toUpperCase(java.util.Locale.ROOT);
			case 4, 5 -> words.get(random.nextInt(words.size()));
			case 6 -> value.substring(0, random.nextInt(value.length() + 1));
			case 7 -> value.substring(random.nextInt(value.length() + 1)).replace('e', 'é').replace(" ", "  ");
			default -> TEXTS.get(random.nextInt(TEXTS.size()));
		};
	}

	private List<String> values(String owner, String property) {
		Stream<@Nullable Object> ofNodes = this.model.labels(owner)
			.stream()
			.flatMap((label) -> this.graph.nodes(label).stream())
			.map((node) -> node.get(property));
		Stream<@Nullable Object> ofEdges = this.graph.edges()
			.stream()
			.flatMap(List::stream)
			.map(Item::edge)
			.map((edge) -> (edge != null) ? edge.properties().get(property) : null);
		TreeSet<String> values = new TreeSet<>();
		(this.model.labels(owner).isEmpty() ? ofEdges : ofNodes).forEach((value) -> {
			if (value instanceof Collection<?> several) {
				several.forEach((one) -> values.add(String.valueOf(one)));
			}
			else if (value != null) {
				values.add(value.toString());
			}
		});
		return List.copyOf(values);
	}

}
