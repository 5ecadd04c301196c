package org.pccgraph.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says, instead of a stack trace, what is wrong with the SDL when the start fails on it.
 */
class ModelFailureAnalyzer extends AbstractFailureAnalyzer<InvalidModelException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, InvalidModelException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Correct the files under graph-schema/graphql and start again.", cause);
	}

}
