package org.pccgraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.IdHash;

/** Compiles the root fields of an operation, each into one Cypher statement. */
public final class QueryCompiler {

	private final GraphModel model;

	private final Questions questions;

	private final Limits limits;

	private final Computed.Sources computed;

	private final IdHash hash;

	/**
	 * A compiler.
	 * @param model the model
	 * @param limits the bounds of one operation
	 */
	public QueryCompiler(GraphModel model, Limits limits) {
		this(model, limits, Computed.Sources.NONE, IdHash.DEFAULT);
	}

	/**
	 * A compiler.
	 * @param model the model
	 * @param limits the bounds of one operation
	 * @param computed what computes the fields that no statement answers
	 * @param hash hashes ids that may have been erased
	 */
	public QueryCompiler(GraphModel model, Limits limits, Computed.Sources computed, IdHash hash) {
		this.hash = hash;
		this.computed = computed;
		this.model = model;
		this.questions = Questions.read(model);
		this.limits = limits;
	}

	/**
	 * Compiles an operation.
	 * @param operation the operation, fragments and directives already resolved
	 * @param datasetVersion the version of the dataset, for cursors
	 * @return its root fields, introspection left out
	 * @throws QueryException where the operation asks for too much, or an argument has no
	 * meaning
	 */
	public List<CompiledField> compile(ExecutableNormalizedOperation operation, String datasetVersion) {
		return compile(operation, datasetVersion, GraphStatistics.NONE).fields();
	}

	/**
	 * Compiles an operation, its price held against what is known of the graph.
	 * @param operation the operation, fragments and directives already resolved
	 * @param datasetVersion the version of the dataset, for cursors
	 * @param statistics what is known of the graph
	 * @return its root fields and its price
	 * @throws QueryException where the operation asks for too much, or an argument has no
	 * meaning
	 */
	public CompiledOperation compile(ExecutableNormalizedOperation operation, String datasetVersion,
			GraphStatistics statistics) {
		Cursors cursors = new Cursors(datasetVersion);
		Budget budget = new Budget(this.limits, this.model, statistics);
		PlanReader plans = new PlanReader(this.model, this.questions, new PageReader(this.limits, cursors), budget,
				(field) -> Objects.requireNonNull(this.computed.byField().get(field.getFieldName()))
					.apply(field.getResolvedArguments(), datasetVersion),
				this.hash);
		Map<String, Root> roots = new LinkedHashMap<>();
		for (ExecutableNormalizedField field : operation.getTopLevelFields()) {
			if (!field.getFieldName().startsWith("__")) {
				roots.put(field.getResultKey(), plans.read(field));
			}
		}
		Price price = budget.price();
		price.check();
		AnswerReader answers = new AnswerReader(cursors, new Sentences(this.model.phrases()));
		List<CompiledField> compiled = new ArrayList<>();
		roots.forEach((key, plan) -> compiled.add(new CompiledField(key, plan, CypherWriter.write(plan), answers)));
		boolean passing = roots.values()
			.stream()
			.anyMatch((plan) -> plan instanceof Root.Computed computed && computed.passing());
		return new CompiledOperation(compiled, price, passing);
	}

}
