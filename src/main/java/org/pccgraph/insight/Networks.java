package org.pccgraph.insight;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Edtf;

/**
 * The networks of the dataset version being served. Each is computed once, by one thread
 * in the background, and kept as long as all that are kept have room; who asks meanwhile
 * waits shortly and is told how much is done. A projection is read from the database once
 * a version, whatever the dates it is seen at.
 */
public final class Networks implements AutoCloseable {

	private static final int WAITING = 8;

	private static final int FINISHED = 32;

	/** How much of the progress reading a snapshot stands for. */
	private static final double READ = 0.2;

	private final Function<NetworkProjection, Snapshot> reader;

	private final NetworkLimits limits;

	private final Duration wait;

	private final int kept;

	private final Map<Key, NetworkJob> jobs = new LinkedHashMap<>(16, 0.75F, true);

	private final Map<NetworkProjection, Snapshot> snapshots = new EnumMap<>(NetworkProjection.class);

	private String snapshotVersion = "";

	private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(WAITING), Thread.ofPlatform().name("networks").daemon().factory());

	Networks(Function<NetworkProjection, Snapshot> reader, NetworkLimits limits, Duration wait, int kept) {
		this.reader = reader;
		this.limits = limits;
		this.wait = wait;
		this.kept = kept;
	}

	/**
	 * A network.
	 * @param projection what to project to
	 * @param asOf the date to see it at, or null for everything that is known
	 * @param datasetVersion the version of the dataset being served
	 * @return the network, or how much of it is done
	 * @throws NetworkTooLargeException where it exceeds a bound
	 * @throws NetworksBusyException where too many others wait already
	 */
	public NetworkState get(NetworkProjection projection, @Nullable Edtf asOf, String datasetVersion) {
		return job(new Key(projection, (asOf != null) ? asOf.text() : null, datasetVersion), asOf).state(this.wait);
	}

	private synchronized NetworkJob job(Key key, @Nullable Edtf asOf) {
		NetworkJob known = this.jobs.get(key);
		if (known != null && !known.worthAnotherTry()) {
			return known;
		}
		makeRoom(key.version());
		NetworkJob job = new NetworkJob((progress) -> compute(key, asOf, progress));
		try {
			this.worker.execute(job);
		}
		catch (RejectedExecutionException ex) {
			throw new NetworksBusyException();
		}
		this.jobs.put(key, job);
		return job;
	}

	/** Lets go of what wasn't asked for longest, and of other versions. */
	private void makeRoom(String version) {
		this.jobs.entrySet().removeIf((entry) -> entry.getValue().done() && !entry.getKey().version().equals(version));
		long size = this.jobs.values().stream().mapToLong(NetworkJob::size).sum();
		Iterator<NetworkJob> eldest = this.jobs.values().iterator();
		int count = this.jobs.size();
		while (eldest.hasNext() && (size > this.kept || count >= FINISHED)) {
			NetworkJob job = eldest.next();
			if (job.done()) {
				size -= job.size();
				count--;
				eldest.remove();
			}
		}
	}

	private MeasuredNetwork compute(Key key, @Nullable Edtf asOf, DoubleConsumer progress) {
		Snapshot snapshot = snapshot(key);
		progress.accept(READ);
		return NetworkComputation.of(key.projection(), asOf, snapshot, this.limits,
				(done) -> progress.accept(READ + (1 - READ) * done));
	}

	/** Only the one worker comes here. */
	private Snapshot snapshot(Key key) {
		if (!this.snapshotVersion.equals(key.version())) {
			this.snapshots.clear();
			this.snapshotVersion = key.version();
		}
		return this.snapshots.computeIfAbsent(key.projection(), this.reader);
	}

	@Override
	public void close() {
		this.worker.shutdownNow();
	}

	private record Key(NetworkProjection projection, @Nullable String asOf, String version) {
	}

}
