package org.pccgraph.seed;

import java.util.List;
import java.util.Map;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.IdHash;

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
		return read(folder, model, IdHash.DEFAULT);
	}

	/**
	 * Reads and checks a seed, and leaves out what it says was erased.
	 * @param folder the seed
	 * @param model what it can say
	 * @param key what hashes of ids are made with
	 * @return its graph
	 * @throws InvalidSeedException with everything that is wrong
	 */
	static SeedGraph read(SeedFolder folder, GraphModel model, IdHash key) {
		Facts facts = check(folder, model, key);
		return of(LeavingOut.of(facts, Erased.of(key, facts.tombstones())).facts(), model);
	}

	/**
	 * Reads and checks a seed.
	 * @param folder the seed
	 * @param model what it can say
	 * @param key what hashes of ids are made with
	 * @return its facts, which fit together; what was erased is still among them
	 * @throws InvalidSeedException with everything that is wrong
	 */
	static Facts check(SeedFolder folder, GraphModel model, IdHash key) {
		SeedProblems problems = new SeedProblems();
		Facts facts = SeedReader.read(folder, model, key, problems);
		ReferenceCheck.check(facts, problems);
		StatementCheck.check(facts, problems);
		SingleTargetCheck.check(facts, model, problems);
		PersonCheck.check(facts, problems);
		TombstoneCheck.check(facts, problems);
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
