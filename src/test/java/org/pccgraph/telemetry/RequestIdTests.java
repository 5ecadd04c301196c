package org.pccgraph.telemetry;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestIdTests {

	@ParameterizedTest
	@ValueSource(strings = { "7", "request-7", "0af7651916cd43dd8448eb211c80319c", "Root=1-67891233-abcdef012345678",
			"a/b+c==", "2026-11-22T20:00:00Z" })
	void aClientsIdIsKept(String given) {
		assertThat(RequestId.of(given)).isEqualTo(given);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { " ", "a b", "a\nb", "a\r\nSet-Cookie: x", "{\"a\":1}", "<script>", "ümlaut", "-x", "a'b",
			"${jndi:ldap://x}", "a%0ab" })
	void whatIsNoIdIsReplaced(String given) {
		assertThat(UUID.fromString(RequestId.of(given))).isNotNull();
	}

	@Test
	void aLongOneIsReplaced() {
		assertThat(RequestId.of("x".repeat(64))).hasSize(64).startsWith("xx");
		assertThat(RequestId.of("x".repeat(65))).doesNotContain("xx");
	}

}
