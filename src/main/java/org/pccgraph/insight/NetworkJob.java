package org.pccgraph.insight;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/** The computing of one network, under way or done. */
final class NetworkJob implements Runnable {

	private final FutureTask<MeasuredNetwork> task;

	private volatile double progress;

	NetworkJob(Function<DoubleConsumer, MeasuredNetwork> work) {
		Callable<MeasuredNetwork> call = () -> work.apply((done) -> this.progress = done);
		this.task = new FutureTask<>(call);
	}

	@Override
	public void run() {
		this.task.run();
	}

	/**
	 * What there is of it.
	 * @param wait how long to wait for it to be done
	 * @return the network, or how much is done
	 */
	NetworkState state(Duration wait) {
		try {
			return new NetworkState.Ready(this.task.get(wait.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException ex) {
			return new NetworkState.Computing((int) Math.min(99, 100 * this.progress));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return new NetworkState.Computing((int) Math.min(99, 100 * this.progress));
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException known) {
				throw known;
			}
			throw new IllegalStateException("A network could not be computed", ex.getCause());
		}
	}

	/**
	 * Whether it ended without a network in a way that may pass.
	 * @return true where asking again should compute it anew
	 */
	boolean worthAnotherTry() {
		return this.task.state() == Future.State.FAILED
				&& !(this.task.exceptionNow() instanceof NetworkTooLargeException);
	}

	boolean done() {
		return this.task.isDone();
	}

	/**
	 * How much it holds.
	 * @return its members and edges; 0 as long as it isn't there
	 */
	int size() {
		if (this.task.state() != Future.State.SUCCESS) {
			return 0;
		}
		MeasuredNetwork network = this.task.resultNow();
		return network.members().size() + network.edges().size();
	}

}
