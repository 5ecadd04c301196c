package org.pccgraph.seed;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.ValueType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SortKeysTests {

	/** As the database compares text. */
	private static final Comparator<String> STORED = Comparator.comparing((text) -> text.codePoints().toArray(),
			Arrays::compare);

	@ParameterizedTest
	@MethodSource
	void keysSortAsValuesDo(ValueType type, List<Object> ordered) {
		Property property = property(type);
		assertThat(ordered.stream().map((value) -> SortKeys.ascending(property, value, "x:1")).toList())
			.isSortedAccordingTo(STORED)
			.doesNotHaveDuplicates();
		assertThat(ordered.stream().map((value) -> SortKeys.descending(property, value, "x:1")).toList())
			.isSortedAccordingTo(STORED);
	}

	static Stream<Arguments> keysSortAsValuesDo() {
		return Stream.of(
				arguments(ValueType.Scalar.FLOAT,
						List.of(-1e300, -33.5, -33.0, -1.0, -0.25, 0.0, 1e-9, 0.5, 7.0, 10.0, 93.1, 1007.0, 1e300)),
				arguments(ValueType.Scalar.POUNDS, List.of(-100L, -1L, 0L, 99L, 100L, 3_480_000L, Long.MAX_VALUE)),
				arguments(ValueType.Scalar.INT, List.of(-2L, 0L, 9L, 10L)),
				arguments(ValueType.Scalar.BOOLEAN, List.of(false, true)),
				arguments(ValueType.Scalar.EDTF,
						List.of("../2021", "2019", "2019-02", "2019-04/2020", "2021", "2021-01-01", "2021-21",
								"2021-24")),
				arguments(new ValueType.Enumerated("Status", List.of("RUNNING", "PILOT", "ENDED")),
						List.of("RUNNING", "PILOT", "ENDED")),
				arguments(ValueType.Scalar.STRING, List.of("a", "A b", "ábc", "b", "Zoë", "zoo")));
	}

	@Test
	void missingValuesComeLastInBothDirections() {
		Property property = property(ValueType.Scalar.STRING);
		assertThat(SortKeys.ascending(property, null, "x:1")).isGreaterThan(SortKeys.ascending(property, "zz", "x:2"));
		assertThat(SortKeys.descending(property, null, "x:1")).isLessThan(SortKeys.descending(property, "", "x:2"));
	}

	@Test
	void equalValuesAreToldApartByTheId() {
		Property property = property(ValueType.Scalar.STRING);
		assertThat(SortKeys.ascending(property, "Same", "x:1")).isLessThan(SortKeys.ascending(property, "same", "x:2"));
		assertThat(SortKeys.ascending(property, 0.0, "x:1")).isNotEqualTo(SortKeys.ascending(property, 0.0, "x:2"));
	}

	private static Property property(ValueType type) {
		return new Property("p", type, false, false, true, false, false, null);
	}

}
