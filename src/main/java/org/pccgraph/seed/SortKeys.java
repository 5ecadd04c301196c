package org.pccgraph.seed;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Edtf;
import org.pccgraph.graph.Folding;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.ValueType;

/**
 * Makes the stored keys by which connections are ordered: text whose order is the value's
 * order, never null and, with the id at its end, unique.
 */
final class SortKeys {

	private static final String LOW = "0";

	private static final String HIGH = "1";

	private static final String SEPARATOR = "\u0001";

	private SortKeys() {
	}

	/**
	 * The key in whose order missing values come last.
	 * @param property the property
	 * @param value its stored value, or null
	 * @param id the node's id
	 * @return the key
	 */
	static String ascending(Property property, @Nullable Object value, String id) {
		return (value != null) ? LOW + encode(property.type(), value) + SEPARATOR + id : HIGH + SEPARATOR + id;
	}

	/**
	 * The key in whose reverse order missing values come last.
	 * @param property the property
	 * @param value its stored value, or null
	 * @param id the node's id
	 * @return the key
	 */
	static String descending(Property property, @Nullable Object value, String id) {
		return (value != null) ? HIGH + encode(property.type(), value) + SEPARATOR + id : LOW + SEPARATOR + id;
	}

	private static String encode(ValueType type, Object value) {
		return switch (type) {
			case ValueType.Enumerated constants -> "%02d".formatted(constants.values().indexOf(value.toString()));
			case ValueType.Scalar.STRING, ValueType.Scalar.ID -> Folding.fold(value.toString());
			case ValueType.Scalar.EDTF -> firstDay(value.toString()) + value;
			case ValueType.Scalar.INT, ValueType.Scalar.POUNDS -> unsigned(((Number) value).longValue());
			case ValueType.Scalar.FLOAT -> unsigned(ordered(((Number) value).doubleValue()));
			case ValueType.Scalar.BOOLEAN -> value.equals(true) ? HIGH : LOW;
		};
	}

	/** A date that is open to the past comes before all others. */
	private static String firstDay(String date) {
		return Objects.requireNonNullElse(Edtf.parse(date).earliest(), LocalDate.of(0, 1, 1)).toString();
	}

	/** Shifts the range of long to begin at zero, so that digits sort as numbers do. */
	private static String unsigned(long value) {
		return "%020d".formatted(BigInteger.valueOf(value).subtract(BigInteger.valueOf(Long.MIN_VALUE)));
	}

	/** The bits of a double as a long of the same order; both zeros are one value. */
	private static long ordered(double value) {
		long bits = Double.doubleToLongBits(value + 0.0);
		return (bits < 0) ? bits ^ Long.MAX_VALUE : bits;
	}

}
