package org.pccgraph.admission;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class ConcurrencyPropertiesTests {

	@Test
	void defaultsAreThoseOfTheReadme() {
		ConcurrencyProperties properties = bind(Map.of());
		assertThat(properties).usingRecursiveComparison()
			.isEqualTo(new ConcurrencyProperties(0, 0, 0, 4, 32, 1000, Duration.ofSeconds(10), 10_000, List.of()));
	}

	@Test
	void proxiesAreAddressesAndRanges() {
		assertThat(bind(Map.of("query.concurrency.trusted-proxies", "127.0.0.1,10.0.0.0/8")).trustedProxies())
			.containsExactly(AddressRange.of("127.0.0.1"), AddressRange.of("10.0.0.0/8"));
	}

	private static ConcurrencyProperties bind(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("query.concurrency",
				ConcurrencyProperties.class);
	}

}
