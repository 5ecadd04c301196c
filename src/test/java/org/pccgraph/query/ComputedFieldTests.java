package org.pccgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ComputedFieldTests {

	private static final Computed.Sources NETWORK = new Computed.Sources(Map
		.of("network", (arguments, version) -> new Computed(columns(Map.of("state", "READY", "memberCount", 9)), Map
			.of("members", (some) -> IntStream.range(0, 9)
				.mapToObj((i) -> new Computed.Item("k" + i,
						() -> columns(Map.of("node", "org:" + i, "degree", 9 - i, "regions", List.of("region:" + i)))))
				.toList()), false)));

	@Test
	void onlyThePageAndOnlyWhatIsAskedForGoesToTheDatabase() {
		Statement statement = compile("{ network(projection: BODIES_BY_SCHEMES) { state members(first: 2) { totalCount"
				+ " edges { node { who: node { name } degree } } } } }")
			.statement();
		assertThat(statement.parameters()).containsValue(Map.of("state", "READY"))
			.containsValue(9)
			.containsValue(List.of(Map.of(" key", "k0", "node", "org:0", "degree", 9),
					Map.of(" key", "k1", "node", "org:1", "degree", 8),
					Map.of(" key", "k2", "node", "org:2", "degree", 7)));
		assertThat(statement.cypher()).contains("MATCH (n", ":Entity {id: c").doesNotContain("region");
	}

	@Test
	void aCursorIsAPlaceInItsListAlone() {
		String page = "{ network(projection: BODIES_BY_SCHEMES) { members(%s) { edges { cursor } } } }";
		String cursor = cursor(page.formatted("first: 3"), 2);
		assertThat(keys(page.formatted("first: 2, after: \"%s\"".formatted(cursor)))).containsExactly("k3", "k4", "k5");
		assertThat(keys(page.formatted("last: 1, before: \"%s\"".formatted(cursor)))).containsExactly("k1", "k0");
		assertThat(keys(page.formatted("last: 5, before: \"%s\"".formatted(cursor)))).containsExactly("k1", "k0");
		assertThatExceptionOfType(QueryException.class)
			.isThrownBy(() -> compile(
					"{ network(projection: AREAS_BY_APPROACHES) { members(after: \"%s\") { totalCount } } }"
						.formatted(cursor)))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.BAD_CURSOR));
	}

	@Test
	void aListThatIsNotThereIsNull() {
		CompiledField field = compile(
				"{ network(projection: BODIES_BY_SCHEMES) { edges { totalCount } coverage { items } } }");
		Map<?, ?> answer = (Map<?, ?>) field.read(Map.of());
		assertThat(answer.get("edges")).isNull();
		assertThat(answer.get("coverage")).isNull();
	}

	@SuppressWarnings("unchecked")
	private static String cursor(String query, int place) {
		List<Map<String, Object>> rows = List.of(edge("k0"), edge("k1"), edge("k2"));
		Map<String, Object> answer = (Map<String, Object>) compile(query)
			.read(Map.of("members", Map.of("rows", rows, "total", 9)));
		List<Map<String, Object>> edges = (List<Map<String, Object>>) ((Map<String, Object>) answer.get("members"))
			.get("edges");
		return edges.get(place).get("cursor").toString();
	}

	private static Map<String, Object> edge(String key) {
		return Map.of("k", key, "x0", Map.of());
	}

	private static List<String> keys(String query) {
		return compile(query).statement()
			.parameters()
			.values()
			.stream()
			.filter(List.class::isInstance)
			.flatMap((rows) -> ((List<?>) rows).stream())
			.map((row) -> String.valueOf(((Map<?, ?>) row).get(" key")))
			.toList();
	}

	private static Map<String, @Nullable Object> columns(Map<String, Object> values) {
		return new LinkedHashMap<>(values);
	}

	private static CompiledField compile(String query) {
		return GoldenStatements.compile(query, Limits.DEFAULT, NETWORK).getFirst();
	}

}
