package org.pccgraph.test;

import java.util.Locale;

/** The kinds of database that tests run on. */
enum TestDatabase {

	/** The server inside the process, on a folder that is removed afterwards. */
	EMBEDDED,
	/** A server in a container, made from the image that {@code neo4j.image} names. */
	CONTAINER;

	/**
	 * The kind that the system property {@code test.database} names.
	 * @return that kind; embedded where it names none
	 */
	static TestDatabase chosen() {
		return valueOf(System.getProperty("test.database", EMBEDDED.name()).toUpperCase(Locale.ROOT));
	}

}
