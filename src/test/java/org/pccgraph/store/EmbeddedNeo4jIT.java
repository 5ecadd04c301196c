package org.pccgraph.store;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.internal.security.InternalAuthToken;
import org.neo4j.gqlstatus.ErrorGqlStatusObjectImplementation;
import org.neo4j.gqlstatus.GqlStatusInfoCodes;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.TransactionTerminatedException;
import org.neo4j.kernel.api.exceptions.Status;
import org.pccgraph.telemetry.Spans;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class EmbeddedNeo4jIT {

	@TempDir
	private Path folder;

	@Test
	void aSecondStartFindsTheDataAndHasANewPassword() {
		String first;
		try (EmbeddedNeo4j server = start()) {
			first = password(server);
			query(server, "CREATE (:Kept)");
		}
		try (EmbeddedNeo4j server = start()) {
			assertThat(query(server, "MATCH (n:Kept) RETURN count(n)")).containsExactly(1L);
			assertThat(password(server)).isNotEqualTo(first);
		}
	}

	@Test
	void nobodyElseGetsIn() throws IOException {
		try (EmbeddedNeo4j server = start()) {
			for (AuthToken token : List.of(AuthTokens.none(), AuthTokens.basic("neo4j", "neo4j"))) {
				assertThatExceptionOfType(SecurityException.class).isThrownBy(() -> query(server, token, "RETURN 1"));
			}
			for (InetAddress address : otherAddresses()) {
				assertThatIOException().isThrownBy(() -> connect(address, server.getUri().getPort()));
			}
		}
	}

	@Test
	void thePasswordIsNotInTheLogs() throws IOException {
		try (EmbeddedNeo4j server = start(); Stream<Path> logs = Files.walk(this.folder.resolve("logs"))) {
			query(server, "RETURN 1");
			assertThat(logs.filter(Files::isRegularFile)).isNotEmpty()
				.noneSatisfy(
						(log) -> assertThat(Files.readString(log, StandardCharsets.UTF_8)).contains(password(server)));
		}
	}

	@Test
	void nobodyReadsFilesThroughIt() throws IOException {
		try (EmbeddedNeo4j server = start()) {
			Path file = Files.writeString(this.folder.resolve("secret.csv"), "secret");
			assertThatExceptionOfType(Neo4jException.class)
				.isThrownBy(() -> query(server, "LOAD CSV FROM '" + file.toUri() + "' AS line RETURN line[0]"))
				.withMessageNotContaining("Couldn't load the external resource");
		}
	}

	@Test
	void sizesAndLimitsAreThoseOfTheProperties() {
		try (EmbeddedNeo4j server = start()) {
			assertThat(query(server,
					"""
							SHOW SETTINGS 'server.memory.pagecache.size', 'dbms.memory.transaction.total.max',
								'db.memory.transaction.max', 'db.transaction.timeout', 'dbms.usage_report.enabled', 'dbms.fleet_manager.enabled',
								'server.http.enabled' YIELD name, value RETURN name + ' ' + value"""))
				.containsExactlyInAnyOrder("server.memory.pagecache.size 32.00MiB",
						"dbms.memory.transaction.total.max 64.00MiB", "db.memory.transaction.max 48.00MiB",
						"db.transaction.timeout 20s", "dbms.usage_report.enabled false",
						"dbms.fleet_manager.enabled false", "server.http.enabled false");
		}
	}

	@Test
	void aFolderInUseIsSaidToBeInUse() {
		try (EmbeddedNeo4j server = start()) {
			assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(this::start)
				.withMessage("The database folder %s is in use by another process.", this.folder)
				.satisfies((failure) -> assertThat(failure.action()).contains("--store.embedded.folder="));
			assertThat(query(server, "RETURN 1")).containsExactly(1L);
		}
	}

	@Test
	void aFolderThatCannotBeWrittenToIsSaidToBeSo() throws IOException {
		Path file = Files.createFile(this.folder.resolve("a-file"));
		assertThatExceptionOfType(StoreUnavailableException.class)
			.isThrownBy(() -> EmbeddedNeo4j.start(properties(file.resolve("below"))))
			.withMessage("The database folder %s can't be written to.", file.resolve("below"));
	}

	@Test
	void aDamagedDatabaseIsSaidToBeDamaged() throws IOException {
		start().close();
		damage("neo4j");
		assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(this::start)
			.withMessageContainingAll(this.folder.toString(), "damaged", "another version")
			.satisfies((failure) -> assertThat(failure.action()).contains("Delete that folder"));
	}

	@Test
	void aStoreOfANewerFormatIsSaidToBeSo() throws IOException {
		start().close();
		makeNewer("data/databases/neo4j/neostore");
		makeNewer("data/transactions/neo4j/checkpoint.0");
		assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(this::start)
			.withMessageContainingAll(this.folder.toString(), "another version of Neo4j wrote it", "Neo4j says: ",
					"Store ID")
			.satisfies((failure) -> assertThat(failure.action())
				.contains("the version of this application that wrote it", "Delete that folder"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "holiday.jpg", "data/holiday.jpg", "neostore" })
	void aFolderWithSomethingElseInItIsLeftAsItIs(String name) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.createFile(file);
		assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(this::start)
			.withMessage("The folder %s holds no database, but something else: %s.", this.folder, file)
			.satisfies((failure) -> assertThat(failure.action()).contains("empty folder", "--store.embedded.folder="));
		try (Stream<Path> files = Files.walk(this.folder)) {
			assertThat(files.filter(Files::isRegularFile)).containsExactly(file);
		}
	}

	/** What a first start leaves that was killed, or a volume has from its making. */
	@ParameterizedTest
	@ValueSource(strings = { "logs/debug.log", "data/server_id", "written123.tmp", "lost+found/x",
			"unfinished-import/data/x" })
	void aFolderOfOursWithoutADatabaseGetsOne(String name) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.createFile(file);
		assertThat(EmbeddedNeo4jFolder.prepare(this.folder).path()).isEqualTo(this.folder);
	}

	@Test
	void aServerThatNeverGetsReadyIsGivenUp() throws IOException {
		start().close();
		damage("system");
		assertThatExceptionOfType(StoreUnavailableException.class)
			.isThrownBy(() -> EmbeddedNeo4j.start(properties(this.folder, Duration.ofSeconds(5))))
			.withMessageContainingAll(this.folder.toString(), "damaged");
	}

	@Test
	void aServerThatIsTooSlowIsSaidToBeSo() {
		GraphDatabaseService slow = (GraphDatabaseService) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { GraphDatabaseService.class }, (proxy, method, arguments) -> {
					throw new TransactionTerminatedException(
							ErrorGqlStatusObjectImplementation.from(GqlStatusInfoCodes.STATUS_25N14).build(),
							Status.Transaction.TransactionTimedOut);
				});
		assertThatExceptionOfType(StoreUnavailableException.class)
			.isThrownBy(() -> EmbeddedNeo4j.setPassword(slow, "secret", EmbeddedNeo4jFolder.of(this.folder),
					Duration.ofSeconds(7)))
			.withMessage("The database in %s didn't answer within 7 s of its start.", this.folder)
			.satisfies((failure) -> assertThat(failure.action()).contains("--store.embedded.start-timeout="));
	}

	@Test
	void aReadThatNeedsTooMuchMemoryIsStopped() {
		try (EmbeddedNeo4j server = start();
				Driver driver = org.neo4j.driver.GraphDatabase.driver(server.getUri(), server.getAuthToken())) {
			GraphDatabase database = GraphDatabase.open(driver, null, Duration.ofMinutes(1), Spans.NONE);
			assertThatExceptionOfType(ReadFailedException.class)
				.isThrownBy(() -> database.read("test", Duration.ofSeconds(20),
						(transaction) -> transaction.run("UNWIND range(1, 10000000) AS n RETURN size(collect(n))")
							.single()))
				.satisfies(
						(failure) -> assertThat(failure.reason()).isEqualTo(ReadFailedException.Reason.MEMORY_LIMIT));
		}
	}

	/** Others took it; so it isn't this read's fault, and it can be asked again. */
	@Test
	void aReadForWhichThereIsNoMemoryJustNowIsToldSo() {
		try (EmbeddedNeo4j server = start();
				Driver driver = org.neo4j.driver.GraphDatabase.driver(server.getUri(), server.getAuthToken())) {
			GraphDatabase database = GraphDatabase.open(driver, null, Duration.ofMinutes(1), Spans.NONE);
			long rows = mostRows(database);
			TransactionCallback<Long> read = sorting(rows);
			database.read("first", Duration.ofSeconds(20), (transaction) -> {
				long one = read.execute(transaction);
				assertThatExceptionOfType(ReadFailedException.class)
					.isThrownBy(() -> database.read("second", Duration.ofSeconds(20), read))
					.satisfies((failure) -> assertThat(failure.reason()).isEqualTo(ReadFailedException.Reason.BUSY));
				return one;
			});
			assertThat(database.read("second", Duration.ofSeconds(20), read)).isEqualTo(1);
		}
	}

	/** How many rows one read can sort, so nearly all that it may take is taken. */
	private static long mostRows(GraphDatabase database) {
		long rows = 100_000;
		try {
			while (true) {
				database.read("test", Duration.ofSeconds(20), sorting(rows * 5 / 4));
				rows = rows * 5 / 4;
			}
		}
		catch (ReadFailedException ex) {
			assertThat(ex.reason()).isEqualTo(ReadFailedException.Reason.MEMORY_LIMIT);
			return rows;
		}
	}

	/** All rows are held until the last of them has been read. */
	private static TransactionCallback<Long> sorting(long rows) {
		return (transaction) -> transaction
			.run("UNWIND range(1, $rows) AS n RETURN n ORDER BY -n DESC", Map.of("rows", rows))
			.next()
			.get("n")
			.asLong();
	}

	private EmbeddedNeo4j start() {
		return EmbeddedNeo4j.start(properties(this.folder));
	}

	private static StoreProperties.Embedded properties(Path folder) {
		return properties(folder, Duration.ofMinutes(1));
	}

	private static StoreProperties.Embedded properties(Path folder, Duration startTimeout) {
		return new StoreProperties.Embedded(folder, DataSize.ofMegabytes(32), DataSize.ofMegabytes(64),
				DataSize.ofMegabytes(48), Duration.ofSeconds(20), startTimeout);
	}

	private void damage(String database) throws IOException {
		byte[] garbage = new byte[8192];
		new Random(1).nextBytes(garbage);
		Files.write(this.folder.resolve("data/databases").resolve(database).resolve("neostore"), garbage);
	}

	/** The format's major version is the byte after its name. */
	private void makeNewer(String name) throws IOException {
		Path file = this.folder.resolve(name);
		byte[] bytes = Files.readAllBytes(file);
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		int at = text.indexOf("aligned");
		assertThat(at).isPositive();
		for (; at >= 0; at = text.indexOf("aligned", at + 1)) {
			bytes[at + "aligned".length()] = 9;
		}
		Files.write(file, bytes);
	}

	private static String password(EmbeddedNeo4j server) {
		return ((InternalAuthToken) server.getAuthToken()).toMap().get("credentials").asString();
	}

	private static List<Object> query(EmbeddedNeo4j server, String statement) {
		return query(server, server.getAuthToken(), statement);
	}

	private static List<Object> query(EmbeddedNeo4j server, AuthToken token, String statement) {
		try (Driver driver = org.neo4j.driver.GraphDatabase.driver(server.getUri(), token);
				Session session = driver.session()) {
			return session.run(statement).list((row) -> row.get(0).asObject());
		}
	}

	private static List<InetAddress> otherAddresses() throws IOException {
		return NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> address instanceof Inet4Address && !address.isLoopbackAddress())
			.toList();
	}

	private static void connect(InetAddress address, int port) throws IOException {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, port), 1000);
		}
	}

}
