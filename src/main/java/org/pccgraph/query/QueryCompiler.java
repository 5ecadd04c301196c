package org.pccgraph.query;

import java.util.ArrayList;
import java.util.List;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import org.pccgraph.graph.GraphModel;

/** Compiles the root fields of an operation, each into one Cypher statement. */
public final class QueryCompiler {

	private final GraphModel model;

	private final Questions questions;

	private final Limits limits;

	/**
	 * A compiler.
	 * @param model the model
	 * @param limits the bounds of one operation
	 */
	public QueryCompiler(GraphModel model, Limits limits) {
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
		Cursors cursors = new Cursors(datasetVersion);
		PlanReader plans = new PlanReader(this.model, this.questions, new PageReader(this.limits, cursors),
				new Budget(this.limits));
		AnswerReader answers = new AnswerReader(cursors);
		List<CompiledField> compiled = new ArrayList<>();
		for (ExecutableNormalizedField field : operation.getTopLevelFields()) {
			if (!field.getFieldName().startsWith("__")) {
				Root plan = plans.read(field);
				compiled.add(new CompiledField(field.getResultKey(), plan, CypherWriter.write(plan), answers));
			}
		}
		return compiled;
	}

}
