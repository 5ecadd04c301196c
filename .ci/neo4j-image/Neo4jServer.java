import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;

/**
 * Neo4j Community with Bolt on port 7687, as much like the official image as the tests need: {@code NEO4J_AUTH} is
 * {@code none} (the default) or {@code neo4j/<password>}, and {@code NEO4J_server_memory_pagecache_size} and the like
 * become settings. Data is under {@code /data}.
 */
public final class Neo4jServer {

	private static final Path HOME = Path.of("/var/lib/neo4j");

	private static final String ADDRESS = "0.0.0.0:7687";

	public static void main(String[] args) throws InterruptedException {
		try {
			String password = password(System.getenv().getOrDefault("NEO4J_AUTH", "none"));
			DatabaseManagementService neo4j = start(settings(System.getenv(), password != null));
			Runtime.getRuntime().addShutdownHook(new Thread(neo4j::shutdown));
			if (password != null) {
				setInitialPassword(neo4j.database("system"), password);
			}
			// What those who wait for the server look for, and so said only now that the password holds.
			System.out.println("Bolt enabled on " + ADDRESS + ".");
			System.out.println("Started.");
		}
		catch (Exception ex) {
			ex.printStackTrace();
			System.exit(1);
		}
		Thread.currentThread().join();
	}

	private static String password(String auth) {
		if (auth.equals("none")) {
			return null;
		}
		if (!auth.startsWith("neo4j/")) {
			throw new IllegalArgumentException("NEO4J_AUTH must be none or neo4j/<password>");
		}
		return auth.substring("neo4j/".length());
	}

	/** A store that was used before keeps its password. */
	private static void setInitialPassword(GraphDatabaseService system, String password) {
		boolean initial = system.executeTransactionally(
				"SHOW USERS YIELD user, passwordChangeRequired WHERE user = 'neo4j' AND passwordChangeRequired",
				Map.of(), Result::hasNext);
		if (initial) {
			system.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("password", password));
		}
	}

	private static Map<String, String> settings(Map<String, String> environment, boolean authentication) {
		Map<String, String> settings = new TreeMap<>();
		settings.put("server.bolt.enabled", "true");
		settings.put("server.bolt.listen_address", ADDRESS);
		settings.put("server.directories.data", "/data");
		settings.put("server.memory.pagecache.size", "128m");
		// Twice five seconds otherwise, and an engine kills a container that takes ten to stop.
		settings.put("internal.dbms.bolt.netty_server_shutdown_quiet_period_duration", "0s");
		settings.put("dbms.usage_report.enabled", "false");
		settings.put("dbms.security.auth_enabled", String.valueOf(authentication));
		environment.forEach((name, value) -> {
			if (name.matches("NEO4J_[a-z].*")) {
				settings.put(settingName(name), value);
			}
		});
		return settings;
	}

	/** The official image's rule: an underscore is a dot, two are an underscore. */
	private static String settingName(String variable) {
		return variable.substring("NEO4J_".length()).replace("__", "\0").replace('_', '.').replace('\0', '_');
	}

	private static DatabaseManagementService start(Map<String, String> settings) throws IOException {
		Path file = Files.createDirectories(HOME.resolve("conf")).resolve("neo4j.conf");
		Files.write(file, settings.entrySet().stream().map(Object::toString).toList());
		return new DatabaseManagementServiceBuilder(HOME).loadPropertiesFromFile(file).build();
	}

}
