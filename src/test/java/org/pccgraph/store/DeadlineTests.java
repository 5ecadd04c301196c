package org.pccgraph.store;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DeadlineTests {

	@Test
	void whatTakesTooLongIsInterrupted() {
		try (Deadline deadline = new Deadline(Duration.ofMillis(20))) {
			assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> Thread.sleep(10_000));
			assertThat(deadline.passed()).isTrue();
		}
	}

	@Test
	void noInterruptionIsLeftBehind() {
		try (Deadline deadline = new Deadline(Duration.ofMillis(20))) {
			while (!deadline.passed()) {
				Thread.onSpinWait();
			}
		}
		assertThat(Thread.currentThread().isInterrupted()).isFalse();
	}

	@Test
	void whatEndsInTimeIsLeftAlone() throws InterruptedException {
		Deadline deadline = new Deadline(Duration.ofMillis(50));
		deadline.close();
		Thread.sleep(100);
		assertThat(deadline.passed()).isFalse();
	}

}
