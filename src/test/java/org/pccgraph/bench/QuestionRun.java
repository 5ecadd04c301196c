package org.pccgraph.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a question about everything that it is to be asked about, one after another.
 *
 * @param question the question
 * @param client makes the request for variables
 */
record QuestionRun(Question question, Function<Object, Client> client) {

	static final String COLUMNS = "| question | asked | median, ms | p95, ms | slowest, ms | refused | heap at most, MB |";

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans()
		.stream()
		.filter((pool) -> pool.getType() == MemoryType.HEAP)
		.toList();

	/**
	 * Asks.
	 * @param rounds how often about each thing; once more before, which doesn't count
	 * @return a row of a table
	 */
	String row(int rounds) {
		HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
		Samples samples = new Samples();
		int refused = 0;
		for (int round = 0; round <= rounds; round++) {
			for (Object variables : this.question.variables()) {
				long start = System.nanoTime();
				JsonNode answer = answer(this.client.apply(variables));
				if (round > 0) {
					samples.add(System.nanoTime() - start);
					refused += answer.has("errors") ? 1 : 0;
				}
			}
		}
		return row(samples, refused, rounds * this.question.variables().size());
	}

	/**
	 * Asks once, again and again as long as the answer is being computed.
	 * @return a row of a table: how long it took until the answer was there
	 */
	String computedRow() {
		HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
		Samples samples = new Samples();
		long start = System.nanoTime();
		JsonNode answer = answer(this.client.apply(this.question.variables().getFirst()));
		while (answer.at("/data/network/state").asString("").equals("COMPUTING")) {
			answer = answer(this.client.apply(this.question.variables().getFirst()));
		}
		samples.add(System.nanoTime() - start);
		System.out.println(answer.at("/data/network").toString().replaceAll(",\"members.*|,\"brokers.*", ""));
		return row(samples, answer.has("errors") ? 1 : 0, 1);
	}

	private static JsonNode answer(Client client) {
		return JSON.readTree(client.send());
	}

	private String row(Samples samples, int refused, int asked) {
		return String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f | %d | %,d |", this.question.name(), asked,
				samples.millis(0.5), samples.millis(0.95), samples.millis(1), refused,
				HEAP.stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum() >> 20);
	}

}
