package org.pccgraph.insight;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pccgraph.graph.Edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NetworksTests {

	private static final NetworkLimits LIMITS = new NetworkLimits(10, 10, 10, 1000);

	private static final NetworkProjection BODIES = NetworkProjection.BODIES_BY_SCHEMES;

	private final AtomicInteger reads = new AtomicInteger();

	private final CountDownLatch gate = new CountDownLatch(1);

	private Networks networks = networks(Duration.ofSeconds(20), 100);

	@AfterEach
	void close() {
		this.gate.countDown();
		this.networks.close();
	}

	@Test
	void aNetworkIsComputedOnceAVersion() {
		this.gate.countDown();
		MeasuredNetwork first = ready(this.networks.get(BODIES, null, "v1"));
		assertThat(ready(this.networks.get(BODIES, null, "v1"))).isSameAs(first);
		assertThat(ready(this.networks.get(BODIES, Edtf.parse("2020"), "v1"))).isNotSameAs(first);
		assertThat(this.reads).hasValue(1);
		assertThat(ready(this.networks.get(BODIES, null, "v2"))).isNotSameAs(first);
		assertThat(this.reads).hasValue(2);
	}

	@Test
	void whoDoesNotWaitIsToldHowMuchIsDone() {
		this.networks = networks(Duration.ofMillis(20), 100);
		assertThat(this.networks.get(BODIES, null, "v1")).isEqualTo(new NetworkState.Computing(0));
		this.gate.countDown();
		Awaitility.await().until(() -> this.networks.get(BODIES, null, "v1") instanceof NetworkState.Ready);
		assertThat(this.reads).hasValue(1);
	}

	@Test
	void aFaultIsToldAndTriedAgain() {
		this.gate.countDown();
		AtomicInteger attempts = new AtomicInteger();
		this.networks = new Networks((projection) -> {
			if (attempts.incrementAndGet() == 1) {
				throw new IllegalStateException("gone");
			}
			return NetworkComputationTests.snapshot(List.of());
		}, LIMITS, Duration.ofSeconds(20), 100);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.networks.get(BODIES, null, "v1"))
			.withMessage("gone");
		assertThat(ready(this.networks.get(BODIES, null, "v1")).members()).isEmpty();
	}

	@Test
	void whatIsTooLargeIsNotTriedAgain() {
		AtomicInteger attempts = new AtomicInteger();
		this.networks = new Networks((projection) -> {
			attempts.incrementAndGet();
			throw new NetworkTooLargeException("members", 10);
		}, LIMITS, Duration.ofSeconds(20), 100);
		for (int i = 0; i < 2; i++) {
			assertThatExceptionOfType(NetworkTooLargeException.class)
				.isThrownBy(() -> this.networks.get(BODIES, null, "v1"));
		}
		assertThat(attempts).hasValue(1);
	}

	@Test
	void tooManyThatWaitAreRefused() {
		this.networks = networks(Duration.ofMillis(1), 100);
		assertThatExceptionOfType(NetworksBusyException.class).isThrownBy(() -> {
			for (int year = 2000; year < 2020; year++) {
				this.networks.get(BODIES, Edtf.parse(Integer.toString(year)), "v1");
			}
		});
	}

	@Test
	void whatHasNoRoomIsLetGo() {
		this.gate.countDown();
		this.networks = networks(Duration.ofSeconds(20), 2);
		MeasuredNetwork first = ready(this.networks.get(BODIES, null, "v1"));
		for (int year = 2019; year < 2022; year++) {
			this.networks.get(BODIES, Edtf.parse(Integer.toString(year)), "v1");
		}
		assertThat(ready(this.networks.get(BODIES, null, "v1"))).isNotSameAs(first);
		assertThat(this.reads).hasValue(1);
	}

	private Networks networks(Duration wait, int kept) {
		return new Networks((projection) -> {
			this.reads.incrementAndGet();
			awaitGate();
			return NetworkComputationTests.snapshot(List.of(new Affiliation("a", "s1", Period.ALWAYS, List.of("x1")),
					new Affiliation("b", "s1", Period.ALWAYS, List.of("x1"))));
		}, LIMITS, wait, kept);
	}

	private void awaitGate() {
		try {
			this.gate.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static MeasuredNetwork ready(NetworkState state) {
		return ((NetworkState.Ready) state).network();
	}

}
