package org.pccgraph.seed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells whoever starts the application why a bulk load can't begin or wasn't finished,
 * without a stack trace.
 */
class BulkLoadFailureAnalyzer extends AbstractFailureAnalyzer<BulkLoadException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BulkLoadException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
	}

}
