package org.pccgraph.query;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says, instead of a stack trace, what is wrong with the statements of our own when the
 * start fails on them.
 */
class QuestionsFailureAnalyzer extends AbstractFailureAnalyzer<InvalidQuestionsException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, InvalidQuestionsException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Correct the files and start again; graph-schema/neo4j/questions/README.md says what they must look like.",
				cause);
	}

}
