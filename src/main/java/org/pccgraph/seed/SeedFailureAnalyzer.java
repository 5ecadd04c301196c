package org.pccgraph.seed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells whoever starts the application what is wrong with the seed, without a stack
 * trace.
 */
class SeedFailureAnalyzer extends AbstractFailureAnalyzer<InvalidSeedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidSeedException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Correct the seed and start again, or give another with --seed=<folder>. "
						+ "The database is as it was; --seed.load=false serves it.",
				cause);
	}

}
