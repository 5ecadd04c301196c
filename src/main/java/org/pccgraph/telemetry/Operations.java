package org.pccgraph.telemetry;

/** Measures and logs operations when they have been answered. */
public final class Operations {

	private final OperationMetrics metrics;

	private final OperationLog log = new OperationLog();

	Operations(OperationMetrics metrics) {
		this.metrics = metrics;
	}

	/**
	 * An operation has been answered, or refused.
	 * @param record what was noted of it
	 */
	public void answered(OperationRecord record) {
		this.metrics.add(record);
		this.log.add(record);
	}

}
