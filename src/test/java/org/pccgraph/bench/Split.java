package org.pccgraph.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.language.Document;
import org.pccgraph.query.CompiledField;
import org.pccgraph.store.GraphDatabase;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the time of an operation goes, one after another in this thread and without HTTP:
 * parsing and validating, translating to Cypher, the database with the driver, completing
 * (reading the answer and all that GraphQL does with it), writing JSON; and beside them
 * the database with what was written by hand.
 *
 * @param compiled takes the first two steps
 * @param graphQl takes all but the last
 * @param database the database
 */
record Split(Compiled compiled, GraphQL graphQl, GraphDatabase database) {

	static final List<String> STEPS = List.of("parse", "translate", "database", "complete", "serialise",
			"database, by hand");

	private static final Duration TIME_LIMIT = Duration.ofMinutes(5);

	/**
	 * Measures the steps.
	 * @param headline the query
	 * @param variables its variables
	 * @param times how often
	 * @return the median of each step in milliseconds
	 */
	List<Double> measure(Headline headline, Map<String, Object> variables, int times) {
		List<double[]> rounds = new ArrayList<>();
		for (int i = 0; i < times; i++) {
			rounds.add(round(headline, variables));
		}
		List<Double> medians = new ArrayList<>();
		for (int step = 0; step < STEPS.size(); step++) {
			int index = step;
			double[] sorted = rounds.stream().mapToDouble((round) -> round[index]).sorted().toArray();
			medians.add(sorted[sorted.length / 2]);
		}
		return medians;
	}

	private double[] round(Headline headline, Map<String, Object> variables) {
		double[] millis = new double[STEPS.size()];
		Document document = timed(millis, 0, () -> this.compiled.parse(headline.operation()));
		List<CompiledField> fields = timed(millis, 1, () -> this.compiled.translate(document, variables));
		timed(millis, 2, () -> this.database.read(headline.name(), TIME_LIMIT, (transaction) -> {
			List<Object> answers = new ArrayList<>();
			fields.forEach(
					(field) -> answers.add(transaction.run(field.statement().cypher(), field.statement().parameters())
						.single()
						.get(0)
						.asObject()));
			return answers;
		}));
		ExecutionResult result = timed(millis, 3, () -> this.graphQl
			.execute(ExecutionInput.newExecutionInput(headline.operation()).variables(variables).build()));
		// Its document was parsed before, and kept.
		millis[3] = Math.max(0, millis[3] - millis[1] - millis[2]);
		timed(millis, 5, () -> this.database.read(headline.name(), TIME_LIMIT,
				(transaction) -> transaction.run(headline.baseline(), variables).single().get(0).asMap()));
		timed(millis, 4, () -> JsonMapper.shared().writeValueAsBytes(result.toSpecification()));
		return millis;
	}

	private static <T> T timed(double[] millis, int step, Supplier<T> work) {
		long start = System.nanoTime();
		T result = work.get();
		millis[step] = (System.nanoTime() - start) / 1e6;
		return result;
	}

}
