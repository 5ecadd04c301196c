package org.pccgraph.store;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.TransactionTerminatedException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * A Neo4j server inside this process, and how to connect to it: Bolt on a free loopback
 * port, with a password that nobody else knows.
 */
final class EmbeddedNeo4j implements Neo4jConnectionDetails, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedNeo4j.class);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	static final String LOOPBACK = "127.0.0.1";

	private static final String USER = "neo4j";

	private final DatabaseManagementService server;

	private final EmbeddedNeo4jFolder folder;

	private final URI uri;

	private final AuthToken credentials;

	private EmbeddedNeo4j(DatabaseManagementService server, EmbeddedNeo4jFolder folder, URI uri,
			AuthToken credentials) {
		this.server = server;
		this.folder = folder;
		this.uri = uri;
		this.credentials = credentials;
	}

	/**
	 * Starts the server.
	 * @param properties its folder and sizes
	 * @return the server, ready to connect to
	 * @throws StoreUnavailableException where the folder or what is in it can't be used
	 */
	static EmbeddedNeo4j start(StoreProperties.Embedded properties) {
		EmbeddedNeo4jFolder folder = EmbeddedNeo4jFolder.of(properties.folder());
		DatabaseManagementService server = new EmbeddedNeo4jStart(properties).run();
		try {
			GraphDatabaseService system = server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
			String password = newPassword();
			setPassword(system, password, folder, properties.startTimeout());
			return new EmbeddedNeo4j(server, folder, URI.create("bolt://%s:%d".formatted(LOOPBACK, port(system))),
					AuthTokens.basic(USER, password));
		}
		catch (RuntimeException ex) {
			server.shutdown();
			throw ex;
		}
	}

	/** The first statement of a start, which takes a minute on a machine that is busy. */
	static void setPassword(GraphDatabaseService system, String password, EmbeddedNeo4jFolder folder,
			Duration timeout) {
		try {
			system.executeTransactionally("CREATE OR REPLACE USER $user SET PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("user", USER, "password", password), (rows) -> true, timeout);
		}
		catch (TransactionTerminatedException ex) {
			throw folder.tooSlow(timeout, ex);
		}
	}

	private static String newPassword() {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		return Base64.getUrlEncoder().encodeToString(random);
	}

	/** Asked to listen on port 0, the server takes a free one and notes it here only. */
	private static int port(GraphDatabaseService system) {
		return ((GraphDatabaseAPI) system).getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
	}

	@Override
	public URI getUri() {
		return this.uri;
	}

	@Override
	public AuthToken getAuthToken() {
		return this.credentials;
	}

	/**
	 * Stops the server. Where its disk is full that would never end, since it tries to
	 * write its last state again and again: then the process ends without it, and the
	 * next start recovers what was committed.
	 */
	@Override
	public void close() {
		Thread end = Thread.ofPlatform().name("neo4j-stop").daemon().unstarted(this::shutdown);
		try {
			if (!this.folder.hasNoRoom()) {
				end.start();
				while (!end.join(PATIENCE) && !this.folder.hasNoRoom()) {
					logger.info("Waiting for the database to stop");
				}
			}
			if (end.getState() != Thread.State.TERMINATED) {
				logger.warn("The disk is full, so the database is left as it is; the next start recovers it");
				Thread.ofPlatform().daemon().start(EmbeddedNeo4j::haltSoon);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void shutdown() {
		try {
			this.server.shutdown();
		}
		catch (RuntimeException ex) {
			logger.warn("The database didn't stop in order; the next start recovers it: {}", ex.toString());
		}
	}

	/** The server's own threads would keep the process alive. */
	private static void haltSoon() {
		try {
			Thread.sleep(PATIENCE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Runtime.getRuntime().halt(1);
	}

}
