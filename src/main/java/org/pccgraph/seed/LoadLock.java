package org.pccgraph.seed;

import java.util.Map;

import org.neo4j.driver.SimpleQueryRunner;
import org.pccgraph.graph.GraphModel;

/**
 * Lets one transaction at a time load, of however many applications use the database. The
 * lock is the database's own on a unique id, which a transaction holds from when it takes
 * the id until it ends: also where it ends because the loader was killed. So nothing is
 * left behind, and nobody has to judge whether a loader still lives.
 */
final class LoadLock {

	/** No node has it when the transaction ends. */
	private static final String ID = "lock:load";

	static final String HOLD = """
			CYPHER 25
			CREATE (l:%s {id: $id})
			DELETE l""".formatted(GraphModel.ENTITY);

	private LoadLock() {
	}

	/**
	 * Waits until no other transaction holds the lock, then holds it until this one ends.
	 * @param transaction the one that is going to load; what it read before may have
	 * changed since
	 */
	static void hold(SimpleQueryRunner transaction) {
		transaction.run(HOLD, Map.of("id", ID)).consume();
	}

}
