package org.pccgraph.telemetry;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Measures operations by kind. Every label has few values: root fields, names of
 * persisted documents, codes of errors. What a client can make up becomes no label.
 */
final class OperationMetrics {

	private final MeterRegistry registry;

	private final Map<Label, Timer> operations = new ConcurrentHashMap<>();

	private final Map<String, Map<Phase, Timer>> phases = new ConcurrentHashMap<>();

	private final Map<String, DistributionSummary> costs = new ConcurrentHashMap<>();

	OperationMetrics(MeterRegistry registry) {
		this.registry = registry;
	}

	/**
	 * Counts an operation that has been answered.
	 * @param record what was noted of it
	 */
	void add(OperationRecord record) {
		this.operations.computeIfAbsent(Label.of(record), this::operation).record(record.nanos(), TimeUnit.NANOSECONDS);
		if (!record.phases().isEmpty()) {
			Map<Phase, Timer> ofKind = this.phases.computeIfAbsent(record.kind(), (kind) -> new ConcurrentHashMap<>());
			record.phases()
				.forEach((phase, nanos) -> ofKind.computeIfAbsent(phase, (each) -> phase(record.kind(), each))
					.record(nanos, TimeUnit.NANOSECONDS));
		}
		record.cost().ifPresent((cost) -> this.costs.computeIfAbsent(record.kind(), this::cost).record(cost));
	}

	private Timer operation(Label label) {
		return Timer.builder("graphql.operations")
			.description("Operations, from the request to the answer")
			.tag("kind", label.kind())
			.tag("document", label.document())
			.tag("outcome", lower(label.outcome()))
			.tag("code", label.code())
			.tag("cache", lower(label.cache()))
			.register(this.registry);
	}

	private Timer phase(String kind, Phase phase) {
		return Timer.builder("graphql.phases")
			.description("What answering an operation consists of")
			.tag("kind", kind)
			.tag("phase", lower(phase))
			.register(this.registry);
	}

	private DistributionSummary cost(String kind) {
		return DistributionSummary.builder("graphql.cost")
			.description("How many nodes an operation may read, as it is priced")
			.baseUnit("nodes")
			.tag("kind", kind)
			.register(this.registry);
	}

	private static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	private record Label(String kind, String document, Outcome outcome, String code, CacheUse cache) {

		static Label of(OperationRecord record) {
			return new Label(record.kind(), record.document(), record.outcome(), record.code(), record.cache());
		}

	}

}
