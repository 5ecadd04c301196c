package org.pccgraph.test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Knows which statements the application has sent to its database. */
public final class StatementCounter {

	private final List<String> statements = new CopyOnWriteArrayList<>();

	/**
	 * Runs something and tells what was sent meanwhile, whoever sent it.
	 * @param work what to run
	 * @return the statements in their order
	 */
	public List<String> during(Runnable work) {
		int before = this.statements.size();
		work.run();
		return List.copyOf(this.statements.subList(before, this.statements.size()));
	}

	void add(String statement) {
		this.statements.add(statement);
	}

}
