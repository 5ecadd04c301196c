package org.pccgraph.test;

import java.util.LinkedHashMap;
import java.util.Map;

import org.neo4j.driver.Value;
import org.neo4j.driver.internal.security.InternalAuthToken;
import org.pccgraph.PartnershipGraphApplication;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Another application over a test's database, with settings of its own.
 *
 * @param context what it is made of
 */
public record SecondApplication(ConfigurableApplicationContext context) implements AutoCloseable {

	/**
	 * Starts one, which has wide limits of time like those of {@link ApplicationTest}.
	 * @param database the database
	 * @param settings its settings, such as {@code query.max-depth=3}
	 * @return the application, ready to be asked
	 */
	public static SecondApplication start(Neo4jConnectionDetails database, String... settings) {
		return start(database, (context) -> {
		}, settings);
	}

	/**
	 * Starts one, which has wide limits of time like those of {@link ApplicationTest}.
	 * @param database the database
	 * @param initializer adds to it before it starts
	 * @param settings its settings
	 * @return the application, ready to be asked
	 */
	public static SecondApplication start(Neo4jConnectionDetails database,
			ApplicationContextInitializer<ConfigurableApplicationContext> initializer, String... settings) {
		Map<String, Value> credentials = ((InternalAuthToken) database.getAuthToken()).toMap();
		Map<String, String> all = new LinkedHashMap<>(
				Map.of("server.port", "0", "query.time-limit", "1m", "spring.neo4j.uri", database.getUri().toString(),
						"spring.neo4j.authentication.username", credentials.get("principal").asString(),
						"spring.neo4j.authentication.password", credentials.get("credentials").asString()));
		for (String setting : settings) {
			String[] parts = setting.split("=", 2);
			all.put(parts[0], parts[1]);
		}
		return new SecondApplication(
				new SpringApplicationBuilder(PartnershipGraphApplication.class).web(WebApplicationType.SERVLET)
					.initializers(initializer::initialize)
					.run(all.entrySet()
						.stream()
						.map((setting) -> "--" + setting.getKey() + "=" + setting.getValue())
						.toArray(String[]::new)));
	}

	/**
	 * Where it listens.
	 * @return a port of this machine
	 */
	public int port() {
		return Integer.parseInt(this.context.getEnvironment().getRequiredProperty("local.server.port"));
	}

	@Override
	public void close() {
		this.context.close();
	}

}
