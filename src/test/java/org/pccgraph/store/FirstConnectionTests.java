package org.pccgraph.store;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FirstConnectionTests {

	private final FirstConnection connection = new FirstConnection(
			URI.create("neo4j+s://someone:secret@graph.example:7687?policy=eu"), "facts", Duration.ZERO);

	@Test
	void anUnreachableServerIsNamedWithoutCredentials() {
		StoreUnavailableException failure = attempt(() -> {
			throw new ServiceUnavailableException("Connection refused");
		});
		assertThat(failure)
			.hasMessage("Neo4j at neo4j+s://graph.example:7687 (database facts) can't be reached: Connection refused");
		assertThat(failure.action()).contains("spring.neo4j.uri");
	}

	@Test
	void aServerThatIsTooSlowIsNotSaidToBeTooOld() {
		StoreUnavailableException failure = attempt(() -> {
			throw new ClientException("No connection within 3000ms", new TimeoutException());
		});
		assertThat(failure).hasMessageContaining("can't be reached: No connection");
		assertThat(failure.action()).contains("Start that server");
	}

	@Test
	void theServerInsideThisProcessIsWaitedFor() {
		AtomicInteger attempts = new AtomicInteger();
		Supplier<Integer> busy = () -> {
			if (attempts.incrementAndGet() < 3) {
				throw new ClientException("No connection within 3000ms", new TimeoutException());
			}
			return attempts.get();
		};
		assertThat(inside(Duration.ofMinutes(1)).attempt(busy)).isEqualTo(3);
		attempts.set(-1000);
		assertThatExceptionOfType(StoreUnavailableException.class)
			.isThrownBy(() -> inside(Duration.ofMillis(300)).attempt(busy))
			.satisfies((failure) -> assertThat(failure.action()).contains("this machine has too much to do")
				.doesNotContain("spring.neo4j.uri"));
		assertThat(attempts.get()).isBetween(-999, -900);
	}

	private static FirstConnection inside(Duration patience) {
		return new FirstConnection(URI.create("bolt://127.0.0.1:7687"), null, patience);
	}

	@Test
	void wrongCredentialsAreSaidToBeWrong() {
		StoreUnavailableException failure = attempt(() -> {
			throw new AuthenticationException("Neo.ClientError.Security.Unauthorized", "Unauthorized");
		});
		assertThat(failure).hasMessageContaining("refuses the user name or password").hasMessageNotContaining("secret");
		assertThat(failure.action()).contains("spring.neo4j.authentication");
	}

	@Test
	void aMissingRightIsSaid() {
		StoreUnavailableException failure = attempt(() -> {
			throw new ClientException("Neo.ClientError.Security.Forbidden", "Creating an index is not allowed");
		});
		assertThat(failure).hasMessageContaining("Creating an index is not allowed");
		assertThat(failure.action()).contains("create indexes");
	}

	private StoreUnavailableException attempt(Supplier<String> work) {
		return catchThrowableOfType(StoreUnavailableException.class, () -> this.connection.attempt(work));
	}

}
