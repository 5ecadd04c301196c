package org.pccgraph.store;

import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionCallback;

public class GraphDatabase {

	private final Driver driver;

	GraphDatabase(Driver driver) {
		this.driver = driver;
	}

	public <T> T read(String operation, TransactionCallback<T> work) {
		try (var session = this.driver.session()) {
			return session.executeRead(work);
		}
	}

}
