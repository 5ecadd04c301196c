package org.pccgraph.query;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an operation may read.
 *
 * @param total how many nodes in all
 * @param limit the bound
 * @param fields how many of them at each field, by the field's response path
 */
public record Price(long total, long limit, Map<String, Long> fields) {

	private static final int TOLD = 5;

	/**
	 * The price as a client is told it.
	 * @return the price, the limit and the costliest fields
	 */
	public Map<String, Object> told() {
		Map<String, Object> told = new LinkedHashMap<>();
		told.put("price", this.total);
		told.put("limit", this.limit);
		told.put("costliest", costliest());
		return told;
	}

	void check() {
		if (this.total > this.limit) {
			Map<String, Object> details = told();
			String field = String.valueOf(costliest().getFirst().get("field"));
			details.put("field", field);
			throw new QueryException(ErrorCode.TOO_COSTLY,
					"This may read %,d nodes, and %,d are allowed; most of them are at `%s`. Ask for smaller pages or fewer nested lists"
						.formatted(this.total, this.limit, field),
					details);
		}
	}

	private List<Map<String, Object>> costliest() {
		return this.fields.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(TOLD)
			.map((field) -> Map.<String, Object>of("field", field.getKey(), "price", field.getValue()))
			.toList();
	}

}
