package org.pccgraph.store;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set of the database, besides how to reach another one
 * ({@code spring.neo4j}).
 *
 * @param database the name of the database to use; null for the user's home database
 * @param writeTimeout how long a write may take: the load of the whole seed is one
 * @param readOnly whether nothing is written, not even constraints and indexes, so that a
 * user of the database will do who may only read
 * @param embedded the server inside this process, used where {@code spring.neo4j.uri} is
 * absent
 */
@ConfigurationProperties("store")
record StoreProperties(@Nullable String database, @DefaultValue("10m") Duration writeTimeout,
		@DefaultValue("false") boolean readOnly, @DefaultValue Embedded embedded) {

	static final String DEFAULT_FOLDER = "data/neo4j";

	/**
	 * The server inside this process. Its heap is the process's own.
	 *
	 * @param folder where its data and logs are; created where it doesn't exist
	 * @param pageCache memory outside the heap that holds pages of the store's files
	 * @param transactionMemory heap that all transactions together may take: more than
	 * one may, so that none takes all of it from the others
	 * @param oneTransactionMemory heap that one of them may take; the load of the whole
	 * seed is one
	 * @param transactionTimeout how long a transaction may take that sets no limit itself
	 * @param startTimeout how long the server may take to start
	 */
	record Embedded(@DefaultValue(DEFAULT_FOLDER) Path folder, @DefaultValue("128MB") DataSize pageCache,
			@DefaultValue("192MB") DataSize transactionMemory, @DefaultValue("128MB") DataSize oneTransactionMemory,
			@DefaultValue("1m") Duration transactionTimeout, @DefaultValue("2m") Duration startTimeout) {

		Embedded in(Path other) {
			return new Embedded(other, this.pageCache, this.transactionMemory, this.oneTransactionMemory,
					this.transactionTimeout, this.startTimeout);
		}

	}

}
