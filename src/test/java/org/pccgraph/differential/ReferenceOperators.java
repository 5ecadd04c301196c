package org.pccgraph.differential;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the tests on a value mean, from their descriptions in the SDL. A missing value
 * passes none of them.
 *
 * @param type the name of the value's type
 * @param text whether it is one of the texts that have `contains`
 */
record ReferenceOperators(String type, boolean text) {

	boolean test(String operator, Object argument, @Nullable Object value) {
		return switch (operator) {
			case "eq" -> value != null && equal(argument, value);
			case "in" -> value != null && ((Collection<?>) argument).stream().anyMatch((one) -> equal(one, value));
			case "has" -> values(value).stream().anyMatch((one) -> equal(argument, one));
			case "contains" -> values(value).stream()
				.anyMatch((one) -> ReferenceText.plain(String.valueOf(one))
					.contains(ReferenceText.plain(String.valueOf(argument))));
			default -> throw new ReferenceGap("operator `%s` on %s".formatted(operator, this.type));
		};
	}

	private static Collection<?> values(@Nullable Object value) {
		return switch (value) {
			case null -> List.of();
			case Collection<?> several -> several;
			default -> List.of(value);
		};
	}

	private boolean equal(Object argument, Object value) {
		return switch (this.type) {
			case "Pounds" -> pence(argument) == ((Number) value).longValue();
			case "Int" -> ((Number) argument).longValue() == ((Number) value).longValue();
			case "Float" -> ((Number) argument).doubleValue() == ((Number) value).doubleValue();
			default -> argument.equals(value);
		};
	}

	private static long pence(Object pounds) {
		return new BigDecimal(pounds.toString()).multiply(BigDecimal.valueOf(100)).longValueExact();
	}

}
