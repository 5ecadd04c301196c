package org.pccgraph.store;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import com.github.dockerjava.api.DockerClient;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.pccgraph.PartnershipGraphApplication;
import org.pccgraph.test.DatabaseCondition;
import org.pccgraph.test.ApplicationProcess;
import org.pccgraph.test.TcpProxy;
import org.pccgraph.test.TestContainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database that goes away in every way while clients ask: they are told so in the
 * contract's words, are served again within 10 s of its return, and nothing is left
 * behind of what was interrupted.
 */
@ExtendWith(DatabaseCondition.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContainerFaultsIT {

	private static final Logger log = LoggerFactory.getLogger(ContainerFaultsIT.class);

	private static final Duration RECOVERY = Duration.ofSeconds(10);

	private static final int BOLT = 7687;

	private static final int POOL = 6;

	private static final String USER = "application";

	private static final String PASSWORD = "as-it-was-at-first";

	@TempDir
	private Path folder;

	private Neo4jContainer container;

	private TcpProxy proxy;

	private ConfigurableApplicationContext application;

	/** Straight to the database, past the proxy. */
	private Driver direct;

	@BeforeAll
	void start() throws IOException {
		this.container = TestContainer.create();
		// Docker gives a restarted container another port otherwise.
		this.container.setPortBindings(List.of(freePort() + ":" + BOLT));
		this.container.start();
		this.direct = org.neo4j.driver.GraphDatabase.driver(this.container.getBoltUrl(),
				AuthTokens.basic("neo4j", this.container.getAdminPassword()));
		tell("CREATE USER %s SET PASSWORD '%s' CHANGE NOT REQUIRED".formatted(USER, PASSWORD));
		this.proxy = new TcpProxy(this.container.getHost(), this.container.getMappedPort(BOLT));
		this.application = new SpringApplicationBuilder(PartnershipGraphApplication.class)
			.web(WebApplicationType.SERVLET)
			.run("--server.port=0", "--spring.neo4j.uri=bolt://127.0.0.1:" + this.proxy.port(),
					"--spring.neo4j.authentication.username=" + USER,
					"--spring.neo4j.authentication.password=" + PASSWORD,
					"--spring.neo4j.pool.max-connection-pool-size=" + POOL, "--query.cache.enabled=false",
					"--query.time-limit=3s");
	}

	@AfterAll
	void stop() {
		if (this.application != null) {
			this.application.close();
			this.proxy.close();
			this.direct.close();
		}
		this.container.stop();
	}

	@ParameterizedTest
	@EnumSource
	void clientsAreToldAndServedAgain(Fault fault) throws InterruptedException {
		try (Traffic traffic = new Traffic(this.application.getEnvironment().getProperty("local.server.port"))) {
			Awaitility.await().atMost(RECOVERY).until(traffic::isServed);
			traffic.answers();
			fault.begin.accept(this);
			Thread.sleep(fault.lasts);
			fault.end.accept(this);
			Awaitility.await().atMost(Duration.ofMinutes(1)).until(this::databaseAnswers);
			long back = System.nanoTime();
			Awaitility.await().pollInterval(Duration.ofMillis(50)).atMost(RECOVERY).until(traffic::isServed);
			Duration recovery = Duration.ofNanos(System.nanoTime() - back);
			List<Traffic.Answer> answers = traffic.answers();
			long errors = answers.stream().filter(Traffic.Answer::isError).count();
			log.info("{}: {} answers, {} of them errors; served again after {} ms", fault, answers.size(), errors,
					recovery.toMillis());
			assertThat(answers).isNotEmpty().allSatisfy(Traffic.Answer::assertClean);
			assertThat(errors > 0).isEqualTo(fault != Fault.SLOW);
		}
		assertNothingIsLeft();
		assertTheWholePoolIsFree();
	}

	@Test
	void wrongCredentialsAreSaidToBeWrong() {
		ApplicationProcess refused = ApplicationProcess.start(this.folder,
				"--spring.neo4j.uri=" + this.container.getBoltUrl(), "--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=not-the-password");
		assertThat(refused.awaitEnd()).isOne();
		assertThat(refused.output()).contains("refuses the user name or password")
			.doesNotContain("\tat ", "Exception", "not-the-password");
	}

	private void assertNothingIsLeft() {
		Awaitility.await().atMost(RECOVERY).untilAsserted(() -> {
			assertThat(count("SHOW TRANSACTIONS YIELD transactionId RETURN count(*)")).isOne();
			// Two of them are from here, at most.
			assertThat(count("CALL dbms.listConnections() YIELD connectionId RETURN count(*)")).isBetween(1, POOL + 2);
		});
	}

	/** As many reads as there are connections can hold one each, at the same time. */
	private void assertTheWholePoolIsFree() throws InterruptedException {
		CyclicBarrier together = new CyclicBarrier(POOL);
		GraphDatabase database = this.application.getBean(GraphDatabase.class);
		List<Callable<Integer>> reads = Collections.nCopies(POOL,
				() -> database.read("pool", RECOVERY, (transaction) -> {
					int one = transaction.run("RETURN 1 AS one").single().get("one").asInt();
					try {
						return together.await(RECOVERY.toSeconds(), TimeUnit.SECONDS) + one;
					}
					catch (Exception ex) {
						throw new IllegalStateException("A connection isn't free", ex);
					}
				}));
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			assertThat(threads.invokeAll(reads)).allSatisfy((read) -> assertThat(read.get()).isPositive());
		}
	}

	private void tell(String statement) {
		try (Session session = this.direct.session(SessionConfig.forDatabase("system"))) {
			session.run(statement).consume();
		}
	}

	private int count(String statement) {
		try (Session session = this.direct.session()) {
			return session.run(statement).single().get(0).asInt();
		}
	}

	private boolean databaseAnswers() {
		try (Session session = this.direct.session()) {
			return session.run("RETURN 1").single().get(0).asInt() == 1;
		}
		catch (Neo4jException ex) {
			return false;
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private DockerClient engine() {
		return this.container.getDockerClient();
	}

	/** What can happen. */
	enum Fault {

		/** It says nothing, as on a machine that hangs. */
		PAUSED(Duration.ofSeconds(7), (test) -> test.engine().pauseContainerCmd(test.container.getContainerId()).exec(),
				(test) -> test.engine().unpauseContainerCmd(test.container.getContainerId()).exec()),
		/** What is sent to it gets lost, and nobody is told. */
		STALLED(Duration.ofSeconds(7), (test) -> test.proxy.stall(), (test) -> test.proxy.mend()),
		/** It is stopped, and started later. */
		STOPPED(Duration.ofSeconds(2), (test) -> test.engine().stopContainerCmd(test.container.getContainerId()).exec(),
				(test) -> test.engine().startContainerCmd(test.container.getContainerId()).exec()),
		/** It dies and is there again at once. */
		RESTARTED(Duration.ofSeconds(1),
				(test) -> test.engine().restartContainerCmd(test.container.getContainerId()).withTimeout(0).exec(),
				(test) -> {
				}),
		/** The network is cut, for longer than a read is tried again. */
		CUT(Duration.ofSeconds(6), (test) -> test.proxy.interrupt(), (test) -> test.proxy.mend()),
		/** The network is cut in the middle of each longer answer. */
		CUT_IN_ANSWERS(Duration.ofSeconds(4), (test) -> test.proxy.cutAnswersAfter(3000), (test) -> test.proxy.mend()),
		/** The application's password isn't its password any more. */
		REFUSED(Duration.ofSeconds(4), (test) -> {
			test.tell("ALTER USER %s SET PASSWORD 'another-than-before'".formatted(USER));
			test.proxy.mend();
		}, (test) -> test.tell("ALTER USER %s SET PASSWORD '%s'".formatted(USER, PASSWORD))),
		/** It takes long. */
		SLOW(Duration.ofSeconds(3), (test) -> test.proxy.slow(Duration.ofMillis(100)),
				(test) -> test.proxy.slow(Duration.ZERO));

		private final Duration lasts;

		private final Consumer<ContainerFaultsIT> begin;

		private final Consumer<ContainerFaultsIT> end;

		Fault(Duration lasts, Consumer<ContainerFaultsIT> begin, Consumer<ContainerFaultsIT> end) {
			this.lasts = lasts;
			this.begin = begin;
			this.end = end;
		}

	}

}
