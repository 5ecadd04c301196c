package org.pccgraph.seed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why something can't be erased, without a stack trace. */
class ErasureFailureAnalyzer extends AbstractFailureAnalyzer<ErasureRefusedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ErasureRefusedException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Nothing was changed. The README tells how to erase, under \"Erasure\".", cause);
	}

}
