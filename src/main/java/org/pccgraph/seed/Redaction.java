package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pccgraph.seed.Facts.Declaration;
import org.pccgraph.seed.Facts.Link;
import org.pccgraph.seed.Facts.Statement;

/**
 * Takes the names of people who were erased out of what is said of others.
 *
 * @param names matches any of the names as whole words; null where there is none
 */
record Redaction(@Nullable Pattern names) {

	/** What stands in a text instead of a name. */
	static final String INSTEAD = "[name removed]";

	/**
	 * The names of people.
	 * @param erased what was erased, of which only people have names to take out: those
	 * of documents are often plain words
	 * @return what takes them out
	 */
	static Redaction of(Collection<Declaration> erased) {
		List<String> names = erased.stream()
			.filter(PersonCheck::isPerson)
			.flatMap((person) -> Stream.of("name", "aliases")
				.map(person.properties()::get)
				.filter(Objects::nonNull)
				.flatMap((value) -> (value instanceof List<?> several) ? several.stream() : Stream.of(value)))
			.map(Object::toString)
			.toList();
		return ofNames(names);
	}

	/**
	 * Some names.
	 * @param names the names
	 * @return what takes them out
	 */
	static Redaction ofNames(List<String> names) {
		if (names.isEmpty()) {
			return new Redaction(null);
		}
		String any = names.stream()
			.map((name) -> Stream.of(name.strip().split("\\s+"))
				.map(Pattern::quote)
				.collect(Collectors.joining("\\s+")))
			.collect(Collectors.joining("|"));
		return new Redaction(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
	}

	/**
	 * Whether a text names one of them.
	 * @param text the text
	 * @return whether it does
	 */
	boolean isIn(String text) {
		return this.names != null && this.names.matcher(text).find();
	}

	/**
	 * Facts without the names.
	 * @param facts the facts
	 * @return the same where nothing is to be taken out
	 */
	Facts without(Facts facts) {
		if (this.names == null) {
			return facts;
		}
		Facts left = new Facts(new ArrayList<>(), facts.mentions(), new ArrayList<>(), new ArrayList<>(),
				facts.buried());
		for (Declaration node : facts.declarations()) {
			left.declarations().add(new Declaration(node.type(), node.id(), without(node.properties()), node.at()));
		}
		for (Statement said : facts.statements()) {
			left.statements()
				.add(new Statement(said.id(), said.section(), said.property(), without(said.value()), said.at()));
		}
		for (Link link : facts.links()) {
			left.links()
				.add(new Link(link.field(), link.subject(), link.target(), without(link.properties()), link.section(),
						link.at()));
		}
		return left;
	}

	private Map<String, Object> without(Map<String, Object> properties) {
		Map<String, Object> left = new LinkedHashMap<>();
		properties.forEach((name, value) -> left.put(name, without(value)));
		return left;
	}

	private Object without(Object value) {
		return switch (value) {
			case String text -> Objects.requireNonNull(this.names).matcher(text).replaceAll(INSTEAD);
			case List<?> several -> several.stream().map((one) -> without((Object) one)).toList();
			default -> value;
		};
	}

}
