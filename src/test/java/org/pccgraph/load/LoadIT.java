package org.pccgraph.load;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many clients at once, for a short time: whoever asks honestly is answered, whatever
 * others send. How long that takes is no test; {@link Load} measures it.
 */
class LoadIT {

	@Test
	void honestClientsMeetNoErrorAmongHostileOnes() throws Exception {
		Trial trial = new Trial(50, Duration.ofSeconds(12), Duration.ofSeconds(1), Duration.ofSeconds(1),
				Duration.ofSeconds(5));
		try (Service service = Service.start("512m", List.of(), List.of())) {
			Trial.Outcome outcome = trial.run(service);
			assertThat(outcome.alone().count()).isGreaterThan(100);
			assertThat(outcome.among().count()).isGreaterThan(100);
			assertThat(outcome.hostile().errors()).isPositive();
			assertThat(outcome.logged()).isEmpty();
			assertThat(outcome.isGood()).as("%s%n%s", outcome.alone(), outcome.among()).isTrue();
		}
	}

}
