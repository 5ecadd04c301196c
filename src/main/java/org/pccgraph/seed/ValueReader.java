package org.pccgraph.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Edtf;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.ValueType;

/** Turns what is written into what is stored, by the property's type. */
final class ValueReader {

	private static final Pattern WHOLE = Pattern.compile("-?\\d{1,10}");

	private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

	private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");

	private static final Pattern POUNDS = Pattern.compile("\\d{1,15}\\.\\d{2}");

	private final SeedProblems problems;

	ValueReader(SeedProblems problems) {
		this.problems = problems;
	}

	/**
	 * Reads a property's value.
	 * @param property the property
	 * @param value what is written
	 * @return the value as it is stored, or null where it is wrong, which is reported
	 */
	@Nullable Object read(Property property, YamlValue value) {
		if (!property.list()) {
			return read(property.name(), property.type(), value);
		}
		if (!(value instanceof YamlValue.Items items)) {
			this.problems.add(value.at(), "'%s' takes a list, not %s", property.name(), value.describe());
			return null;
		}
		List<Object> values = new ArrayList<>();
		for (YamlValue item : items.values()) {
			Object read = read(property.name(), property.type(), item);
			if (read != null && values.contains(read)) {
				this.problems.add(item.at(), "'%s' lists %s twice", property.name(), read);
			}
			else if (read != null) {
				values.add(read);
			}
		}
		return values;
	}

	/**
	 * Reads one value.
	 * @param name what messages call it
	 * @param type its type
	 * @param value what is written
	 * @return the value as it is stored, or null where it is wrong, which is reported
	 */
	@Nullable Object read(String name, ValueType type, YamlValue value) {
		if (!(value instanceof YamlValue.Scalar scalar)) {
			this.problems.add(value.at(), "'%s' takes one value, not %s", name, value.describe());
			return null;
		}
		try {
			return switch (type) {
				case ValueType.Enumerated constants -> constant(constants, scalar);
				case ValueType.Scalar.STRING, ValueType.Scalar.ID -> text(scalar);
				case ValueType.Scalar.EDTF -> Edtf.parse(text(scalar)).text();
				case ValueType.Scalar.POUNDS -> pence(text(scalar));
				case ValueType.Scalar.INT -> (long) Integer.parseInt(number(scalar, WHOLE, "a whole number"));
				case ValueType.Scalar.FLOAT -> decimal(number(scalar, DECIMAL, "a number"));
				case ValueType.Scalar.BOOLEAN -> flag(scalar);
			};
		}
		catch (NumberFormatException ex) {
			this.problems.add(scalar.at(), "'%s': %s is too large", name, scalar.text());
		}
		catch (IllegalArgumentException ex) {
			this.problems.add(scalar.at(), "'%s': %s", name, String.valueOf(ex.getMessage()));
		}
		return null;
	}

	private static String text(YamlValue.Scalar scalar) {
		if (scalar.kind() != YamlValue.Kind.TEXT) {
			throw new IllegalArgumentException("write it in quotes: \"%s\"".formatted(scalar.text()));
		}
		return scalar.text();
	}

	private static String constant(ValueType.Enumerated type, YamlValue.Scalar scalar) {
		if (!type.values().contains(scalar.text())) {
			String hint = Spelling.nearest(scalar.text(), type.values())
				.map("; did you mean '%s'?"::formatted)
				.orElseGet(() -> "; it is one of " + String.join(", ", type.values()));
			throw new IllegalArgumentException("unknown %s '%s'%s".formatted(type.graphqlName(), scalar.text(), hint));
		}
		return scalar.text();
	}

	private static long pence(String text) {
		if (!POUNDS.matcher(text).matches()) {
			throw new IllegalArgumentException(
					"'%s' is no amount; write pounds with two decimals and no sign or separators, such as \"34800.00\""
						.formatted(text));
		}
		return new BigDecimal(text).movePointRight(2).longValueExact();
	}

	private static String number(YamlValue.Scalar scalar, Pattern pattern, String what) {
		if (scalar.kind() != YamlValue.Kind.NUMBER || !pattern.matcher(scalar.text()).matches()) {
			throw new IllegalArgumentException(
					"takes %s without quotes or separators, not %s".formatted(what, scalar.describe()));
		}
		return scalar.text();
	}

	/** What no double holds would become infinite, which JSON has no word for. */
	private static Double decimal(String text) {
		Double value = Double.valueOf(text);
		if (value.isInfinite()) {
			throw new NumberFormatException(text);
		}
		return value;
	}

	private static boolean flag(YamlValue.Scalar scalar) {
		// A tag can call anything a boolean.
		if (scalar.kind() != YamlValue.Kind.BOOLEAN || !BOOLEAN.matcher(scalar.text()).matches()) {
			throw new IllegalArgumentException("takes true or false, not " + scalar.describe());
		}
		return Boolean.parseBoolean(scalar.text());
	}

}
