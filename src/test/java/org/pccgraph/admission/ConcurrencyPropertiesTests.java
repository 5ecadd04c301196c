package org.pccgraph.admission;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConcurrencyPropertiesTests {

	@Test
	void defaultsAreThoseOfTheReadme() {
		ConcurrencyProperties properties = bind(Map.of());
		assertThat(properties).usingRecursiveComparison()
			.isEqualTo(
					new ConcurrencyProperties(0, 0, 0.25, 0, 4, 32, 1000, Duration.ofSeconds(10), 10_000, List.of()));
	}

	@Test
	void proxiesAreAddressesAndRanges() {
		assertThat(bind(Map.of("query.concurrency.trusted-proxies", "127.0.0.1,10.0.0.0/8")).trustedProxies())
			.containsExactly(AddressRange.of("127.0.0.1"), AddressRange.of("10.0.0.0/8"));
	}

	@Test
	void turnsFollowTheProcessors() throws Exception {
		ConcurrencyProperties properties = bind(Map.of("query.concurrency.waiting", "0"));
		int processors = Runtime.getRuntime().availableProcessors();
		assertThat(atOnce(properties.turns())).isEqualTo(Math.max(2, processors));
		assertThat(atOnce(properties.planningTurns())).isEqualTo(Math.max(1, processors / 2));
		assertThat(atOnce(properties.exportTurns())).isEqualTo(Math.max(1, processors / 2));
	}

	@Test
	void turnsAreAsManyAsIsSet() throws Exception {
		ConcurrencyProperties properties = bind(Map.of("query.concurrency.total", "3", "query.concurrency.planning",
				"2", "query.concurrency.exports", "1", "query.concurrency.per-client", "1",
				"query.concurrency.waiting-per-client", "0", "query.concurrency.waiting", "0"));
		assertThat(atOnce(properties.turns())).isEqualTo(3);
		assertThat(atOnce(properties.planningTurns())).isEqualTo(2);
		assertThat(atOnce(properties.exportTurns())).isEqualTo(1);
		assertThat(properties.turns().take("one")).isInstanceOf(Turns.Turn.class);
		Turns turns = properties.turns();
		turns.take("one");
		assertThat(turns.take("one")).isEqualTo(Turns.Denied.CLIENT);
	}

	@Test
	void whoWaitsIsPatientAsIsSet() throws Exception {
		Turns turns = bind(Map.of("query.concurrency.total", "1", "query.concurrency.waiting", "1",
				"query.concurrency.patience", "200ms"))
			.turns();
		turns.take("one");
		long start = System.nanoTime();
		assertThat(turns.take("another")).isEqualTo(Turns.Denied.ALL);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
	}

	private static int atOnce(Turns turns) throws InterruptedException {
		int count = 0;
		while (turns.take("client" + count) instanceof Turns.Turn) {
			count++;
		}
		return count;
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "1.5", "NaN" })
	void aShareOfTheTimeIsNoMoreThanAll(String share) {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> bind(Map.of("query.concurrency.planning-share", share)))
			.withRootCauseInstanceOf(IllegalArgumentException.class)
			.havingRootCause()
			.withMessageContaining("planning-share");
	}

	private static ConcurrencyProperties bind(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("query.concurrency",
				ConcurrencyProperties.class);
	}

}
