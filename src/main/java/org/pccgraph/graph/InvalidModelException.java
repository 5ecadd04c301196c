package org.pccgraph.graph;

import java.util.List;

/** The SDL can't be a model of the graph; says everything that is wrong with it. */
public class InvalidModelException extends RuntimeException {

	/**
	 * Collects what is wrong.
	 * @param problems each with file and line
	 */
	InvalidModelException(List<String> problems) {
		super("The graph schema can't be used:\n  " + String.join("\n  ", problems));
	}

}
