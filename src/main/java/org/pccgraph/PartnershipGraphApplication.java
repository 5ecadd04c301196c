package org.pccgraph;

import java.util.Map;

import org.pccgraph.store.StoreCommands;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/**
 * The application: loads the seed into Neo4j and serves it as GraphQL. Spring's own
 * observations would time each field of each node; ours time what operators ask about.
 */
@SpringBootApplication(exclude = GraphQlObservationAutoConfiguration.class)
public class PartnershipGraphApplication {

	private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

	/** More than there are turns at once, unless {@code query.concurrency} has more. */
	private static final int MOST_CARRIERS = Math.max(64, 8 * Runtime.getRuntime().availableProcessors());

	/**
	 * Serves the graph; with {@code --store.dump=<file>} or
	 * {@code --store.restore=<file>} it writes the database to a file or takes it from
	 * one instead, with {@code --erase=<id>} it erases, and ends.
	 * @param args properties, as {@code --name=value}
	 */
	public static void main(String[] args) {
		shareProcessors();
		SimpleCommandLinePropertySource arguments = new SimpleCommandLinePropertySource(args);
		if (StoreCommands.PROPERTIES.stream().anyMatch(arguments::containsProperty)) {
			SpringApplication command = new SpringApplication(StoreCommands.class);
			command.setWebApplicationType(WebApplicationType.NONE);
			command.setLazyInitialization(true);
			System.exit(SpringApplication.exit(command.run(args)));
		}
		ConfigurableApplicationContext context = run(args);
		if (isErasure(args)) {
			System.exit(SpringApplication.exit(context));
		}
	}

	/**
	 * Requests are answered on virtual threads, and Java takes none of those off its
	 * carrier while it computes: with one carrier a processor, two large answers would
	 * stop all others. Among more of them the operating system shares the processors out.
	 */
	static void shareProcessors() {
		if (System.getProperty(CARRIERS) == null) {
			System.setProperty(CARRIERS, Integer.toString(MOST_CARRIERS));
		}
	}

	static ConfigurableApplicationContext run(String... args) {
		SpringApplication application = new SpringApplication(PartnershipGraphApplication.class);
		if (isErasure(args)) {
			// Only what erases is made: it loads the seed itself, and nothing is served.
			application.setDefaultProperties(Map.of("seed.load", "false"));
			application.setWebApplicationType(WebApplicationType.NONE);
			application.setLazyInitialization(true);
		}
		return application.run(args);
	}

	private static boolean isErasure(String... args) {
		return new SimpleCommandLinePropertySource(args).containsProperty("erase");
	}

}
