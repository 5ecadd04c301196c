package org.pccgraph;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessorSharingTests {

	private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

	private final String before = System.getProperty(CARRIERS, "");

	@AfterEach
	void putBack() {
		if (this.before.isEmpty()) {
			System.clearProperty(CARRIERS);
		}
		else {
			System.setProperty(CARRIERS, this.before);
		}
	}

	@Test
	void moreRequestsCanComputeThanThereAreTurns() {
		System.clearProperty(CARRIERS);
		PartnershipGraphApplication.shareProcessors();
		assertThat(Integer.getInteger(CARRIERS)).isGreaterThan(4 * Runtime.getRuntime().availableProcessors());
	}

	@Test
	void whoSaysHowManyIsHeard() {
		System.setProperty(CARRIERS, "3");
		PartnershipGraphApplication.shareProcessors();
		assertThat(System.getProperty(CARRIERS)).isEqualTo("3");
	}

}
