package org.pccgraph.admission;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TurnsTests {

	private static final Duration LONG = Duration.ofMinutes(1);

	@Test
	void oneClientHasNoMoreThanItsOwn() throws Exception {
		Turns turns = turns(10, 2, 0, 10, LONG);
		Turns.Turn first = (Turns.Turn) turns.take("a");
		assertThat(turns.take("a")).isInstanceOf(Turns.Turn.class);
		assertThat(turns.take("a")).isEqualTo(Turns.Denied.CLIENT);
		assertThat(turns.take("b")).isInstanceOf(Turns.Turn.class);
		first.close();
		assertThat(turns.take("a")).isInstanceOf(Turns.Turn.class);
	}

	@Test
	void aTurnEndsOnce() throws Exception {
		Turns turns = turns(1, 1, 0, 10, LONG);
		Turns.Turn turn = (Turns.Turn) turns.take("a");
		turn.close();
		turn.close();
		assertThat(taken(turns, "b")).isCompleted();
		assertThat(taken(turns, "c")).isNotCompleted();
	}

	@Test
	void waitingIsBoundedInNumberAndTime() throws Exception {
		Turns turns = turns(1, 1, 5, 1, Duration.ofMillis(50));
		turns.take("a");
		CompletableFuture<Turns.Outcome> waiting = taken(turns, "b");
		assertThat(turns.take("c")).isEqualTo(Turns.Denied.ALL);
		assertThat(waiting.join()).isEqualTo(Turns.Denied.ALL);
		assertThat(turns.take("a")).as("who has its turns already").isEqualTo(Turns.Denied.CLIENT);
	}

	@Test
	void whereNobodyMayWaitThoseWhoNeedNotAreAdmitted() throws Exception {
		Turns turns = turns(1, 1, 0, 0, LONG);
		assertThat(turns.take("a")).isInstanceOf(Turns.Turn.class);
		assertThat(turns.take("b")).isEqualTo(Turns.Denied.ALL);
	}

	@Test
	void whoHadLeastTimeLatelyIsNext() throws Exception {
		Turns turns = turns(1, 1, 5, 100, LONG);
		Turns.Turn greedy = (Turns.Turn) turns.take("greedy");
		Thread.sleep(30);
		List<String> order = Collections.synchronizedList(new ArrayList<>());
		List<CompletableFuture<Void>> all = new ArrayList<>();
		for (String client : List.of("greedy", "greedy", "greedy", "modest", "other")) {
			all.add(taken(turns, client).thenAccept((outcome) -> {
				order.add(client);
				((Turns.Turn) outcome).close();
			}));
		}
		greedy.close();
		all.forEach(CompletableFuture::join);
		assertThat(order).containsExactly("modest", "other", "greedy", "greedy", "greedy");
	}

	@Test
	void whatWasLongAgoCountsForLess() {
		Share share = new Share();
		long start = System.nanoTime();
		share.begin(start);
		share.end(start + Duration.ofSeconds(1).toNanos());
		double then = share.used(start + Duration.ofSeconds(1).toNanos());
		assertThat(share.used(start + Duration.ofSeconds(11).toNanos())).isBetween(then * 0.49, then * 0.51);
	}

	@Test
	void anAllowanceIsSpentAtOnceThenByItsShare() {
		Allowance allowance = new Allowance(0.25, 2, 0);
		for (int i = 0; i < 10; i++) {
			assertThat(allowance.rest(0)).as("after %d s", i).isZero();
			allowance.spend(seconds(1), 0);
		}
		assertThat(allowance.rest(0)).as("all of what may be spent at once").isZero();
		allowance.spend(seconds(0.5), 0);
		assertThat(allowance.rest(0)).as("0.5 s too much, two spend a quarter of the time each").isEqualTo(seconds(1));
		assertThat(allowance.rest(seconds(0.25))).isEqualTo(seconds(0.75));
		assertThat(allowance.rest(seconds(1))).isZero();
		allowance.spend(seconds(60), seconds(1));
		assertThat(allowance.rest(seconds(1))).as("one of a minute counts for a second").isEqualTo(seconds(2));
	}

	@Test
	void whatWasNotSpentIsNotKept() {
		Allowance allowance = new Allowance(0.5, 1, 0);
		long later = seconds(1000);
		for (int i = 0; i < 11; i++) {
			allowance.spend(seconds(1), later);
		}
		assertThat(allowance.rest(later)).isEqualTo(seconds(2));
	}

	@Test
	void aWholeShareHasNoEnd() {
		Allowance allowance = new Allowance(1, 1, 0);
		for (int i = 0; i < 100; i++) {
			allowance.spend(seconds(1), 0);
		}
		assertThat(allowance.rest(0)).isZero();
	}

	@Test
	void whoeverComesWhenAllIsSpentWaits() throws Exception {
		assertThat(taken(spent(0.000_001), "other")).isNotCompleted();
	}

	@Test
	void whoeverWaitedForTheAllowanceHasATurn() throws Exception {
		assertThat(spent(0.25).take("other")).isInstanceOf(Turns.Turn.class);
	}

	/** Turns that took a little more than there may be at once. */
	private static Turns spent(double share) throws InterruptedException {
		int many = 20;
		Turns turns = new Turns(new Turns.Bounds(many, share, many, 0, 100, LONG, 10));
		List<Turns.Turn> all = new ArrayList<>();
		for (int i = 0; i < many; i++) {
			all.add((Turns.Turn) turns.take("many"));
		}
		Thread.sleep(Allowance.AT_ONCE.dividedBy(many).plusMillis(100));
		all.forEach(Turns.Turn::close);
		return turns;
	}

	private static long seconds(double seconds) {
		return (long) (seconds * Duration.ofSeconds(1).toNanos());
	}

	@Test
	void clientsAreForgotten() throws Exception {
		Turns turns = new Turns(new Turns.Bounds(1000, 1, 1, 0, 1000, LONG, 10));
		List<Turns.Turn> kept = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			kept.add((Turns.Turn) turns.take("busy" + i));
		}
		for (int i = 0; i < 1000; i++) {
			((Turns.Turn) turns.take("client" + i)).close();
		}
		assertThat(turns.clients()).as("twenty that are busy, and the last").isEqualTo(21);
		kept.forEach(Turns.Turn::close);
		turns.take("another");
		assertThat(turns.clients()).isEqualTo(10);
	}

	@Test
	void nothingIsLostAmongMany() throws Exception {
		Turns turns = turns(3, 2, 100, 1000, LONG);
		int[] most = new int[1];
		int[] now = new int[1];
		List<CompletableFuture<Void>> all = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			all.add(taken(turns, "client" + i % 7).thenAccept((outcome) -> {
				synchronized (now) {
					now[0]++;
					most[0] = Math.max(most[0], now[0]);
				}
				Thread.yield();
				synchronized (now) {
					now[0]--;
				}
				((Turns.Turn) outcome).close();
			}));
		}
		all.forEach(CompletableFuture::join);
		assertThat(most[0]).isBetween(1, 3);
		assertThat(turns.take("client0")).isInstanceOf(Turns.Turn.class);
	}

	private static Turns turns(int total, int perClient, int waitingPerClient, int waiting, Duration patience) {
		return new Turns(new Turns.Bounds(total, 1, perClient, waitingPerClient, waiting, patience, 100));
	}

	/** Takes a turn on a thread of its own; returns when it is there or waits. */
	private static CompletableFuture<Turns.Outcome> taken(Turns turns, String client) throws InterruptedException {
		CompletableFuture<Turns.Outcome> outcome = new CompletableFuture<>();
		Thread thread = Thread.ofPlatform().daemon().start(() -> {
			try {
				outcome.complete(turns.take(client));
			}
			catch (InterruptedException ex) {
				outcome.completeExceptionally(ex);
			}
		});
		while (!outcome.isDone() && thread.getState() != Thread.State.TIMED_WAITING
				&& thread.getState() != Thread.State.TERMINATED) {
			Thread.sleep(1);
		}
		return outcome;
	}

}
