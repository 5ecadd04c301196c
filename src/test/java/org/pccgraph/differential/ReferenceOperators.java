package org.pccgraph.differential;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Edtf;

/**
 * What the tests on a value mean, from their descriptions in the SDL.
 *
 * @param type the name of the value's type
 */
record ReferenceOperators(String type) {

	boolean test(String operator, Object argument, @Nullable Object value) {
		return switch (operator) {
			case "isNull" -> argument.equals(value == null);
			case "isEmpty" -> argument.equals(values(value).isEmpty());
			case "ne" -> value == null || !equal(argument, value);
			case "notIn" -> value == null || !in(argument, value);
			case "eq" -> value != null && equal(argument, value);
			case "in" -> value != null && in(argument, value);
			case "exactly" -> argument.equals(value);
			case "has" -> values(value).stream().anyMatch((one) -> equal(argument, one));
			case "contains" -> values(value).stream().anyMatch((one) -> plain(one).contains(plain(argument)));
			case "startsWith" -> values(value).stream().anyMatch((one) -> plain(one).startsWith(plain(argument)));
			case "lt", "lte", "gt", "gte", "overlaps" -> value != null && (this.type.equals("Edtf")
					? days(operator, day(argument), day(value)) : compared(operator, compare(value, argument)));
			default -> throw new ReferenceGap("operator `%s` on %s".formatted(operator, this.type));
		};
	}

	private boolean in(Object arguments, Object value) {
		return ((Collection<?>) arguments).stream().anyMatch((one) -> equal(one, value));
	}

	private static Collection<?> values(@Nullable Object value) {
		return switch (value) {
			case null -> List.of();
			case Collection<?> several -> several;
			default -> List.of(value);
		};
	}

	private static String plain(Object text) {
		return ReferenceText.plain(text.toString());
	}

	private boolean equal(Object argument, Object value) {
		return switch (this.type) {
			case "Pounds", "Int", "Float", "String" -> compare(value, argument) == 0;
			default -> argument.equals(value);
		};
	}

	private int compare(Object value, Object argument) {
		return switch (this.type) {
			case "Pounds" -> Long.compare(((Number) value).longValue(), pence(argument));
			case "Int" -> Long.compare(((Number) value).longValue(), ((Number) argument).longValue());
			case "Float" -> Double.compare(((Number) value).doubleValue(), ((Number) argument).doubleValue());
			case "String" -> plain(value).compareTo(plain(argument));
			default -> throw new ReferenceGap("comparison of %s".formatted(this.type));
		};
	}

	private static boolean compared(String operator, int comparison) {
		return switch (operator) {
			case "lt" -> comparison < 0;
			case "lte" -> comparison <= 0;
			case "gt" -> comparison > 0;
			case "gte" -> comparison >= 0;
			default -> throw new ReferenceGap("operator `%s`".formatted(operator));
		};
	}

	private static boolean days(String operator, Days argument, Days value) {
		return switch (operator) {
			case "lt" -> value.last().isBefore(argument.first());
			case "lte" -> !value.last().isAfter(argument.last());
			case "gt" -> value.first().isAfter(argument.last());
			case "gte" -> !value.first().isBefore(argument.first());
			case "overlaps" -> !value.first().isAfter(argument.last()) && !value.last().isBefore(argument.first());
			default -> throw new ReferenceGap("operator `%s` on dates".formatted(operator));
		};
	}

	private static long pence(Object pounds) {
		return new BigDecimal(pounds.toString()).multiply(BigDecimal.valueOf(100)).longValueExact();
	}

	private static Days day(Object date) {
		Edtf read = Edtf.parse(date.toString());
		return new Days(Objects.requireNonNullElse(read.earliest(), LocalDate.MIN),
				Objects.requireNonNullElse(read.latest(), LocalDate.MAX));
	}

	/**
	 * The days that a date can mean.
	 *
	 * @param first the first
	 * @param last the last
	 */
	private record Days(LocalDate first, LocalDate last) {
	}

}
