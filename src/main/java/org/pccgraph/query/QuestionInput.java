package org.pccgraph.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Argument;
import org.pccgraph.graph.Argument.Bounds;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.IdHash;
import org.pccgraph.graph.RootField;

/**
 * The arguments of a question as they are meant, checked by the rules that the SDL gives
 * for them.
 *
 * @param question the question
 * @param values every argument by name, defaults included; null where it isn't given
 */
record QuestionInput(RootField.Question question, Map<String, @Nullable Object> values) {

	/**
	 * Reads and checks the arguments.
	 * @param question the question
	 * @param arguments the arguments with their defaults
	 * @return the arguments as they are meant
	 * @throws QueryException where one is out of bounds or contradicts another
	 */
	static QuestionInput read(RootField.Question question, Map<String, @Nullable Object> arguments) {
		Map<String, @Nullable Object> values = new TreeMap<>();
		for (Argument argument : question.arguments()) {
			Object value = arguments.get(argument.name());
			checkBounds(argument, value);
			values.put(argument.name(), unlike(argument, value, arguments));
		}
		return new QuestionInput(question, values);
	}

	private static void checkBounds(Argument argument, @Nullable Object value) {
		Bounds bounds = argument.bounds();
		if (bounds == null || value == null) {
			return;
		}
		boolean list = value instanceof Collection<?>;
		int size = list ? new HashSet<>((Collection<?>) value).size() : ((Number) value).intValue();
		if (size < bounds.min() || size > bounds.max()) {
			throw new QueryException(ErrorCode.BAD_ARGUMENT,
					(list ? "`%s` has %d different values; it must have from %d to %d"
							: "`%s` is %d; it must be from %d to %d")
						.formatted(argument.name(), size, bounds.min(), bounds.max()),
					Map.of("argument", argument.name(), "min", bounds.min(), "max", bounds.max()));
		}
	}

	/** A default gives way to what another argument names; what is given doesn't. */
	private static @Nullable Object unlike(Argument argument, @Nullable Object value,
			Map<String, @Nullable Object> arguments) {
		if (argument.unlike() == null) {
			return value;
		}
		Set<?> taken = new HashSet<>(items(arguments.get(argument.unlike())));
		List<?> common = items(value).stream().filter(taken::contains).distinct().toList();
		if (!common.isEmpty() && !argument.fallback().equals(value)) {
			throw new QueryException(ErrorCode.BAD_ARGUMENT,
					"`%s` and `%s` both have %s; they must have nothing in common".formatted(argument.unlike(),
							argument.name(),
							common.stream().map((item) -> "`" + item + "`").collect(Collectors.joining(", "))),
					Map.of("arguments", List.of(argument.unlike(), argument.name())));
		}
		return common.isEmpty() ? value : items(value).stream().filter((item) -> !taken.contains(item)).toList();
	}

	private static List<?> items(@Nullable Object value) {
		return switch (value) {
			case null -> List.of();
			case Collection<?> items -> List.copyOf(items);
			default -> List.of(value);
		};
	}

	/**
	 * The parameters that the statement may name.
	 * @param hash hashes an id that may have been erased
	 * @return by name; a searched text in its forms, a date as the days {@code from} and
	 * {@code to}, a hash with {@code Hash} after the id's name
	 */
	Map<String, @Nullable Object> parameters(IdHash hash) {
		Map<String, @Nullable Object> parameters = new TreeMap<>();
		for (Argument argument : this.question.arguments()) {
			Object value = this.values.get(argument.name());
			if (!argument.literal()) {
				parameters.put(argument.name(), (value != null) ? parameter(argument, value) : null);
			}
			if (argument.hashed()) {
				parameters.put(argument.name() + "Hash", (value != null) ? hash.of(value.toString()) : null);
			}
		}
		return parameters;
	}

	private static Object parameter(Argument argument, Object value) {
		if (argument.searched()) {
			return SearchText.of(value.toString()).parameter();
		}
		Period period = argument.date() ? Period.read(value) : null;
		return (period != null) ? new TreeMap<>(Map.of("from", period.from(), "to", period.until())) : value;
	}

	/**
	 * The statement, with the numbers in it that can be no parameters.
	 * @param text the statement's text
	 * @return the text to run; there are as many as the arguments' bounds allow
	 */
	String write(String text) {
		String written = text;
		for (Argument argument : this.question.arguments()) {
			if (argument.literal()) {
				written = written.replaceAll("\\$" + argument.name() + "\\b",
						String.valueOf(this.values.get(argument.name())));
			}
		}
		return written;
	}

	/**
	 * The ids that must be there.
	 * @param model the model
	 * @return each id with the labels that its node may have
	 */
	Map<String, List<String>> mustExist(GraphModel model) {
		Map<String, List<String>> ids = new LinkedHashMap<>();
		for (Argument argument : this.question.arguments()) {
			if (argument.mustExist() != null) {
				List<String> labels = model.requireType(argument.mustExist()).labels();
				items(this.values.get(argument.name())).forEach((id) -> ids.put(id.toString(), labels));
			}
		}
		return ids;
	}

}
