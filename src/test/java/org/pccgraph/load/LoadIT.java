package org.pccgraph.load;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pccgraph.test.HostileTest;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The load as far as it needs neither a process of its own nor a quiet machine. */
@HostileTest
@ExtendWith(OutputCaptureExtension.class)
class LoadIT {

	private static final int HONEST = 40;

	private static final Duration PAUSE = Duration.ofMillis(500);

	@LocalServerPort
	private int port;

	@Test
	void honestClientsMeetNoErrorAmongHostileOnes(CapturedOutput log) throws IOException, InterruptedException {
		Crowd crowd = new Crowd(this.port, Trial.examples(), PAUSE, PAUSE);
		// So that most of the examples are planned by then.
		crowd.run(8, 0, Duration.ofSeconds(25), 1);
		List<Tally> told = crowd.run(HONEST, 2 * HONEST, Duration.ofSeconds(20), 2);
		System.out.println("Honest, among hostile:  " + told.getFirst());
		System.out.println("Hostile:  " + told.getLast());
		assertThat(told.getFirst().errors()).isZero();
		assertThat(told).allSatisfy((tally) -> assertThat(tally.count()).isGreaterThan(HONEST));
		assertThat(RestClient.create("http://127.0.0.1:" + this.port)
			.get()
			.uri("/actuator/health/readiness")
			.retrieve()
			.body(String.class)).contains("UP");
		assertThat(log.getAll().lines()).noneMatch((line) -> line.contains(" ERROR "));
	}

}
