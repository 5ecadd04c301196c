package org.pccgraph.store;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import org.springframework.core.NestedExceptionUtils;

/** Starts Neo4j on a folder, or says what is wrong with the folder. */
final class EmbeddedNeo4jStart {

	private static final String DATABASE = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

	private final StoreProperties.Embedded properties;

	private final EmbeddedNeo4jFolder folder;

	EmbeddedNeo4jStart(StoreProperties.Embedded properties) {
		this.properties = properties;
		this.folder = EmbeddedNeo4jFolder.prepare(properties.folder());
	}

	/**
	 * Starts it.
	 * @return the server, its database open
	 * @throws StoreUnavailableException where the folder is in use or what is in it can't
	 * be opened
	 */
	DatabaseManagementService run() {
		// A thread of its own, since the server waits for ever where its own system
		// database is damaged.
		FutureTask<DatabaseManagementService> start = new FutureTask<>(this::build);
		Thread thread = new Thread(start, "neo4j-start");
		thread.setDaemon(true);
		thread.start();
		try {
			DatabaseManagementService server = start.get(this.properties.startTimeout().toMillis(),
					TimeUnit.MILLISECONDS);
			requireOpen(server);
			return server;
		}
		catch (TimeoutException ex) {
			start.cancel(true);
			throw this.folder.unusable("nothing within " + this.properties.startTimeout().toSeconds() + " s", ex);
		}
		catch (ExecutionException ex) {
			Throwable root = NestedExceptionUtils.getMostSpecificCause(ex);
			throw (root instanceof FileLockException) ? this.folder.inUse(ex)
					: this.folder.unusable(String.valueOf(root.getMessage()), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while Neo4j was starting", ex);
		}
	}

	private DatabaseManagementService build() {
		return new DatabaseManagementServiceBuilder(this.folder.path()).setUserLogProvider(new Slf4jLogProvider())
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress(EmbeddedNeo4j.LOOPBACK, 0))
			.setConfig(HttpConnector.enabled, false)
			.setConfig(HttpsConnector.enabled, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			// There is no moment at which the well-known first password opens the door.
			.setConfig(GraphDatabaseInternalSettings.create_default_user, false)
			// Nobody is told of this server: not its makers, not the local network.
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(FleetManagementSettings.fleet_manager_enabled, false)
			.setConfig(BoltConnector.enable_discovery, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, this.properties.pageCache().toBytes())
			.setConfig(GraphDatabaseSettings.memory_transaction_global_max_size,
					this.properties.transactionMemory().toBytes())
			.setConfig(GraphDatabaseSettings.memory_transaction_max_size,
					this.properties.oneTransactionMemory().toBytes())
			// No statement reads files.
			.setConfig(GraphDatabaseSettings.allow_file_urls, false)
			.setConfig(GraphDatabaseSettings.transaction_timeout, this.properties.transactionTimeout())
			// A start waits for new indexes, and all cores (that is what 0 means) fill
			// them.
			.setConfig(GraphDatabaseInternalSettings.index_population_workers, 0)
			// Nobody else is connected: waiting for late requests would only delay the
			// end.
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
			.build();
	}

	/** A server starts even where its database can't be opened. */
	private void requireOpen(DatabaseManagementService server) {
		if (server.database(DATABASE).isAvailable(0)) {
			return;
		}
		Throwable cause = whyNotOpen(server);
		server.shutdown();
		throw this.folder.unusable((cause != null)
				? String.valueOf(NestedExceptionUtils.getMostSpecificCause(cause).getMessage()) : "nothing", cause);
	}

	/** What {@code SHOW DATABASES} tells is only that it failed. */
	private static @Nullable Throwable whyNotOpen(DatabaseManagementService server) {
		DatabaseStateService<?> states = ((GraphDatabaseAPI) server
			.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)).getDependencyResolver()
			.resolveDependency(DatabaseStateService.class);
		return states.stateOfAllDatabases()
			.keySet()
			.stream()
			.filter((id) -> id.name().equals(DATABASE))
			.findFirst()
			.flatMap(states::causeOfFailure)
			.orElse(null);
	}

}
