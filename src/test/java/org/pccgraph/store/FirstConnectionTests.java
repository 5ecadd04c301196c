package org.pccgraph.store;

import java.net.URI;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FirstConnectionTests {

	private final FirstConnection connection = new FirstConnection(
			URI.create("neo4j+s://someone:secret@graph.example:7687?policy=eu"), "facts");

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
