package org.pccgraph.fuzz;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** How often a run saw each status and code, and how long each kind of attack took. */
final class Tally {

	private final Map<String, LongAdder> seen = new ConcurrentSkipListMap<>();

	private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();

	private final Map<String, LongAdder> nanos = new ConcurrentSkipListMap<>();

	void add(Attack attack, Sender.Reply reply) {
		count(this.seen, reply.status() + " " + attack.kind()).increment();
		reply.codes().keySet().forEach((code) -> count(this.seen, code).increment());
		count(this.counts, attack.kind()).increment();
		count(this.nanos, attack.kind()).add(reply.took().toNanos());
	}

	private static LongAdder count(Map<String, LongAdder> counts, String what) {
		return counts.computeIfAbsent(what, (key) -> new LongAdder());
	}

	/**
	 * What was seen.
	 * @return codes, and statuses each with a kind
	 */
	Set<String> seen() {
		return this.seen.keySet();
	}

	@Override
	public String toString() {
		return this.seen + this.counts.entrySet()
			.stream()
			.map((kind) -> "%n%,9d %-10s %,7d ms each, %,7d s in all".formatted(kind.getValue().sum(), kind.getKey(),
					millis(kind.getKey()) / kind.getValue().sum(), millis(kind.getKey()) / 1000))
			.collect(Collectors.joining());
	}

	private long millis(String kind) {
		return Duration.ofNanos(this.nanos.get(kind).sum()).toMillis();
	}

}
