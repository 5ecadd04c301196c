package org.pccgraph.api;

import graphql.GraphQLContext;

/**
 * Marks an operation whose answer can be another one soon, of the same dataset: part of
 * it is still being computed. Such an answer must not be kept.
 */
public final class PassingAnswer {

	private PassingAnswer() {
	}

	static void mark(GraphQLContext context) {
		context.put(PassingAnswer.class, true);
	}

	/**
	 * Whether an operation was marked.
	 * @param context the operation's context
	 * @return true where its answer must not be kept
	 */
	public static boolean isPassing(GraphQLContext context) {
		return context.getBoolean(PassingAnswer.class, false);
	}

}
