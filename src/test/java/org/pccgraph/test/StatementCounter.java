package org.pccgraph.test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

/**
 * Knows which statements the application sends to its database. It remembers them only as
 * long as somebody asks, since some tests have millions sent.
 */
public final class StatementCounter {

	private final List<List<String>> listening = new CopyOnWriteArrayList<>();

	private final LongAdder writing = new LongAdder();

	private final LongAdder sent = new LongAdder();

	private final List<List<Map<String, Object>>> metadata = new CopyOnWriteArrayList<>();

	/**
	 * Runs something and tells what was sent meanwhile, whoever sent it.
	 * @param work what to run
	 * @return the statements in their order
	 */
	public List<String> during(Runnable work) {
		List<String> statements = Collections.synchronizedList(new ArrayList<>());
		this.listening.add(statements);
		try {
			work.run();
		}
		finally {
			this.listening.removeIf((other) -> other == statements);
		}
		return List.copyOf(statements);
	}

	/**
	 * How often anything was begun that may write.
	 * @return the number since the start of the application
	 */
	public long writing() {
		return this.writing.sum();
	}

	void addWriting() {
		this.writing.increment();
	}

	/**
	 * Runs something and tells what the transactions say of themselves meanwhile.
	 * @param work what to run
	 * @return their metadata in their order
	 */
	public List<Map<String, Object>> metadataDuring(Runnable work) {
		List<Map<String, Object>> told = Collections.synchronizedList(new ArrayList<>());
		this.metadata.add(told);
		try {
			work.run();
		}
		finally {
			this.metadata.removeIf((other) -> other == told);
		}
		return List.copyOf(told);
	}

	void add(Map<String, Object> transaction) {
		this.metadata.forEach((told) -> told.add(transaction));
	}

	/**
	 * How many statements were sent.
	 * @return the number since the start of the application
	 */
	public long sent() {
		return this.sent.sum();
	}

	void add(String statement) {
		this.sent.increment();
		this.listening.forEach((statements) -> statements.add(statement));
	}

}
