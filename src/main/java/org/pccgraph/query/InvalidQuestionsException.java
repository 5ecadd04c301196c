package org.pccgraph.query;

import java.util.List;

/** Statements of our own can't be used; says everything that is wrong with them. */
class InvalidQuestionsException extends RuntimeException {

	/**
	 * Collects what is wrong.
	 * @param problems each with its file
	 */
	InvalidQuestionsException(List<String> problems) {
		super("The statements behind the questions can't be used:\n  " + String.join("\n  ", problems));
	}

}
