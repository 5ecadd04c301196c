package org.pccgraph.admission;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets so many work at once, and of those who wait, first whoever had least time lately.
 * So a client that asks for much, or for what takes long, waits for those who don't.
 * Where turns are to take a share of the time only, all wait once more than that was
 * taken.
 */
final class Turns {

	private final Bounds bounds;

	private final ReentrantLock lock = new ReentrantLock();

	private final Map<String, Share> shares = new LinkedHashMap<>(16, 0.75F, true);

	private final List<Waiter> waiters = new ArrayList<>();

	private final Allowance allowance;

	private int running;

	private boolean resting;

	Turns(Bounds bounds) {
		this.bounds = bounds;
		this.allowance = new Allowance(bounds.share(), bounds.total(), System.nanoTime());
	}

	/**
	 * Waits for a turn.
	 * @param client whose turn it is to be
	 * @return the turn, or why there is none
	 * @throws InterruptedException where the thread is interrupted while it waits
	 */
	Outcome take(String client) throws InterruptedException {
		Waiter waiter;
		this.lock.lock();
		try {
			Share share = share(client);
			if (share.running() + share.waiting >= this.bounds.perClient() + this.bounds.waitingPerClient()) {
				return Denied.CLIENT;
			}
			if (this.waiters.size() >= this.bounds.waiting() && !mayBegin(share, System.nanoTime())) {
				return Denied.ALL;
			}
			share.waiting++;
			waiter = new Waiter(share);
			this.waiters.add(waiter);
			admit();
		}
		finally {
			this.lock.unlock();
		}
		boolean admitted = false;
		try {
			admitted = waiter.admitted.await(this.bounds.patience().toNanos(), TimeUnit.NANOSECONDS);
		}
		finally {
			if (!admitted) {
				giveUp(waiter);
			}
		}
		return admitted ? new Turn(waiter) : waiter.refusal;
	}

	/** A turn that came at the last moment, too late for who waited, goes to the next. */
	private void giveUp(Waiter waiter) {
		this.lock.lock();
		try {
			if (this.waiters.remove(waiter)) {
				waiter.share.waiting--;
			}
			else {
				end(waiter);
			}
			waiter.refusal = (waiter.share.running() >= this.bounds.perClient()) ? Denied.CLIENT : Denied.ALL;
		}
		finally {
			this.lock.unlock();
		}
	}

	private boolean mayBegin(Share share, long now) {
		return this.running < this.bounds.total() && share.running() < this.bounds.perClient()
				&& this.allowance.rest(now) == 0;
	}

	private void admit() {
		long now = System.nanoTime();
		while (this.running < this.bounds.total()) {
			Optional<Waiter> next = this.waiters.stream()
				.filter((waiter) -> waiter.share.running() < this.bounds.perClient())
				.min(Comparator.comparingDouble((waiter) -> waiter.share.used(now)));
			if (next.isEmpty()) {
				return;
			}
			long rest = this.allowance.rest(now);
			if (rest > 0) {
				admitAfter(rest);
				return;
			}
			this.waiters.remove(next.get());
			this.running++;
			next.get().begun = now;
			next.get().share.begin(now);
			next.get().admitted.countDown();
		}
	}

	private void admitAfter(long nanos) {
		if (!this.resting) {
			this.resting = true;
			CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS).execute(this::admitRested);
		}
	}

	private void admitRested() {
		this.lock.lock();
		try {
			this.resting = false;
			admit();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void end(Waiter waiter) {
		long now = System.nanoTime();
		this.running--;
		waiter.share.end(now);
		this.allowance.spend(now - waiter.begun, now);
		admit();
	}

	/** Clients that ask nothing now are forgotten, those who were away longest first. */
	private Share share(String client) {
		Share known = this.shares.computeIfAbsent(client, (name) -> new Share());
		Iterator<Share> eldest = this.shares.values().iterator();
		for (int over = this.shares.size() - this.bounds.clients(); over > 0 && eldest.hasNext();) {
			Share share = eldest.next();
			if (share != known && share.idle()) {
				eldest.remove();
				over--;
			}
		}
		return known;
	}

	/**
	 * How many clients are remembered.
	 * @return the number
	 */
	int clients() {
		this.lock.lock();
		try {
			return this.shares.size();
		}
		finally {
			this.lock.unlock();
		}
	}

	/** A turn, or why there is none. */
	sealed interface Outcome permits Turn, Denied {

	}

	/** Why there is no turn. */
	enum Denied implements Outcome {

		/** The client has enough of them, or waits for enough. */
		CLIENT,

		/** All together wait for too many, or one would have had to wait too long. */
		ALL

	}

	/** A turn; whoever has one gives it back. */
	final class Turn implements Outcome, AutoCloseable {

		private final Waiter waiter;

		private boolean over;

		private Turn(Waiter waiter) {
			this.waiter = waiter;
		}

		/** Ends it; more than once is once. */
		@Override
		public void close() {
			Turns.this.lock.lock();
			try {
				if (!this.over) {
					this.over = true;
					end(this.waiter);
				}
			}
			finally {
				Turns.this.lock.unlock();
			}
		}

	}

	/**
	 * How many may do what.
	 *
	 * @param total how many turns there are at once
	 * @param share how much of the time of these there may be turns, once they had some;
	 * 1 for all of it
	 * @param perClient how many of them a client may have
	 * @param waitingPerClient for how many more a client may wait
	 * @param waiting for how many all may wait
	 * @param patience how long each may wait
	 * @param clients how many clients are remembered that ask nothing now
	 */
	record Bounds(int total, double share, int perClient, int waitingPerClient, int waiting, Duration patience,
			int clients) {

	}

	private static final class Waiter {

		private final Share share;

		private final CountDownLatch admitted = new CountDownLatch(1);

		private long begun;

		private Denied refusal = Denied.ALL;

		private Waiter(Share share) {
			this.share = share;
		}

	}

}
