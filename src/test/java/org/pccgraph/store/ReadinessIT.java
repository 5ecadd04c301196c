package org.pccgraph.store;

import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;

import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.SecondApplication;
import org.pccgraph.test.TcpProxy;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The database goes and comes back while an application uses it. */
@ApplicationTest
class ReadinessIT {

	private static final Duration SOON = Duration.ofSeconds(15);

	@Autowired
	private Neo4jConnectionDetails connection;

	@ParameterizedTest
	@EnumSource
	void readinessFollowsTheDatabaseAndLivenessDoesNot(Fault fault) {
		URI uri = this.connection.getUri();
		try (TcpProxy proxy = new TcpProxy(uri.getHost(), uri.getPort());
				SecondApplication application = SecondApplication.start(this.connection,
						"spring.neo4j.uri=bolt://127.0.0.1:" + proxy.port())) {
			GraphDatabase database = application.context().getBean(GraphDatabase.class);
			assertThat(status(application, "readiness")).isEqualTo(200);
			fault.happen.accept(proxy);
			Awaitility.await().atMost(SOON).until(() -> status(application, "readiness") == 503);
			assertThat(status(application, "liveness")).isEqualTo(200);
			assertReadFailsSoon(database);
			proxy.mend();
			Awaitility.await().atMost(SOON).until(() -> status(application, "readiness") == 200);
			assertThat(one(database)).isOne();
		}
	}

	private static void assertReadFailsSoon(GraphDatabase database) {
		long start = System.nanoTime();
		assertThatExceptionOfType(ReadFailedException.class).isThrownBy(() -> one(database))
			.satisfies((failure) -> assertThat(failure.reason()).isEqualTo(ReadFailedException.Reason.UNAVAILABLE));
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
	}

	private static int one(GraphDatabase database) {
		return database.read("test", Duration.ofSeconds(5),
				(transaction) -> transaction.run("RETURN 1").single().get(0).asInt());
	}

	private static int status(SecondApplication application, String group) {
		return RestClient.create()
			.get()
			.uri("http://127.0.0.1:{port}/actuator/health/{group}", application.port(), group)
			.exchange((request, response) -> response.getStatusCode().value());
	}

	/** What can happen on the way to the database. */
	enum Fault {

		/** It is gone. */
		GONE(TcpProxy::interrupt),
		/** It says nothing any more. */
		SILENT(TcpProxy::stall);

		private final Consumer<TcpProxy> happen;

		Fault(Consumer<TcpProxy> happen) {
			this.happen = happen;
		}

	}

}
