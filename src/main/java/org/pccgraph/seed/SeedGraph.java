package org.pccgraph.seed;

import java.util.List;
import java.util.Map;

import org.pccgraph.graph.GraphModel;

/**
 * The graph that the facts make.
 *
 * @param nodes the nodes by id
 * @param edges the relationships
 */
record SeedGraph(Map<String, GraphNode> nodes, List<GraphEdge> edges) {

	/**
	 * Reads and checks a seed.
	 * @param folder the seed
	 * @param model what it can say
	 * @return its graph
	 * @throws InvalidSeedException with everything that is wrong
	 */
	static SeedGraph read(SeedFolder folder, GraphModel model) {
		return of(check(folder, model), model);
	}

	/**
	 * Reads and checks a seed.
	 * @param folder the seed
	 * @param model what it can say
	 * @return its facts, which fit together
	 * @throws InvalidSeedException with everything that is wrong
	 */
	static Facts check(SeedFolder folder, GraphModel model) {
		SeedProblems problems = new SeedProblems();
		Facts facts = SeedReader.read(folder, model, problems);
		ReferenceCheck.check(facts, problems);
		StatementCheck.check(facts, problems);
		SingleTargetCheck.check(facts, model, problems);
		PersonCheck.check(facts, problems);
		problems.throwIfAny();
		return facts;
	}

	/**
	 * Makes the graph of facts that fit together.
	 * @param facts the facts
	 * @param model the model
	 * @return the graph
	 */
	static SeedGraph of(Facts facts, GraphModel model) {
		GraphAssembly assembly = new GraphAssembly(facts, model);
		return new SeedGraph(assembly.nodes(), assembly.edges());
	}

}
