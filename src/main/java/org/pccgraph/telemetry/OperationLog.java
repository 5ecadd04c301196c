package org.pccgraph.telemetry;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * A line of the log for every operation, at level INFO, or WARN where it failed through
 * no mistake of the client. It says what was asked for by root field and by the
 * operation's own name alone.
 */
final class OperationLog {

	/** In small letters, so that a variable of the environment can set its level. */
	static final String NAME = "org.pccgraph.operations";

	private static final Logger logger = LoggerFactory.getLogger(NAME);

	/**
	 * Writes the line.
	 * @param record what was noted of the operation
	 */
	void add(OperationRecord record) {
		Level level = (record.outcome() == Outcome.FAILED) ? Level.WARN : Level.INFO;
		if (!logger.isEnabledForLevel(level)) {
			return;
		}
		long millis = millis(record.nanos());
		LoggingEventBuilder line = logger.atLevel(level)
			.addKeyValue("graphql.kind", record.kind())
			.addKeyValue("graphql.document", record.document())
			.addKeyValue("graphql.outcome", lower(record.outcome()))
			.addKeyValue("graphql.code", record.code())
			.addKeyValue("graphql.cache", lower(record.cache()))
			.addKeyValue("graphql.total_ms", millis);
		record.cost().ifPresent((cost) -> line.addKeyValue("graphql.cost", cost));
		record.phases().forEach((phase, nanos) -> line.addKeyValue("graphql." + lower(phase) + "_ms", millis(nanos)));
		line.log("%s %s in %d ms%s".formatted(record.name(), lower(record.outcome()), millis,
				record.code().equals(OperationRecord.NONE) ? "" : " (" + record.code() + ")"));
	}

	private static long millis(long nanos) {
		return TimeUnit.NANOSECONDS.toMillis(nanos);
	}

	private static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

}
