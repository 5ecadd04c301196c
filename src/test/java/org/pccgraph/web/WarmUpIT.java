package org.pccgraph.web;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.SecondApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/** A second application over the same database, as it starts for people. */
@ApplicationTest
class WarmUpIT {

	private static final String WARM_UP = "query.warm-up=true";

	private static final Pattern PLANS = Pattern.compile("\\d+");

	@Autowired
	private Driver driver;

	@Autowired
	private Neo4jConnectionDetails connection;

	@Test
	void theDatabaseHasPlannedWhatPagesAndExamplesAsk() {
		forgetPlans();
		try (SecondApplication application = SecondApplication.start(this.connection, WARM_UP)) {
			Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> !isWarmingUp());
			assertThat(forgetPlans()).isGreaterThan(ExampleFiles.read().size() + 50);
		}
	}

	@Test
	void whoEndsBeforeItDoesNotWait() {
		SecondApplication application = SecondApplication.start(this.connection, WARM_UP);
		assertThat(isWarmingUp()).isTrue();
		application.close();
		Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !isWarmingUp());
	}

	private static boolean isWarmingUp() {
		return Thread.getAllStackTraces().keySet().stream().anyMatch((thread) -> thread.getName().equals("warm-up"));
	}

	/** How many plans there were. */
	private int forgetPlans() {
		try (Session session = this.driver.session()) {
			String told = session.run("CALL db.clearQueryCaches() YIELD value").single().get("value").asString();
			Matcher plans = PLANS.matcher(told);
			assertThat(plans.find()).as(told).isTrue();
			return Integer.parseInt(plans.group());
		}
	}

}
