package org.pccgraph.test;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Knows which statements the application has sent to its database. */
public final class StatementCounter {

	private final List<String> statements = new CopyOnWriteArrayList<>();

	private final List<Map<String, Object>> metadata = new CopyOnWriteArrayList<>();

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

	/**
	 * Runs something and tells what the transactions say of themselves meanwhile.
	 * @param work what to run
	 * @return their metadata in their order
	 */
	public List<Map<String, Object>> metadataDuring(Runnable work) {
		int before = this.metadata.size();
		work.run();
		return List.copyOf(this.metadata.subList(before, this.metadata.size()));
	}

	void add(Map<String, Object> transaction) {
		this.metadata.add(transaction);
	}

	void add(String statement) {
		this.statements.add(statement);
	}

}
