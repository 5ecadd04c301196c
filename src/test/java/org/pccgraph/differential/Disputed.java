package org.pccgraph.differential;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;

/**
 * Places in an answer where the application is known not to do what the SDL says: whether
 * there are items beyond the cursor that bounds a page is guessed, not looked up. They
 * aren't compared until that is settled.
 *
 * @param paths the places
 */
record Disputed(Set<String> paths) {

	static Disputed in(GraphQLContext context) {
		return context.computeIfAbsent(Disputed.class, (key) -> new Disputed(ConcurrentHashMap.newKeySet()));
	}

	static void note(DataFetchingEnvironment environment, boolean disputed) {
		if (disputed) {
			in(environment.getGraphQlContext()).paths()
				.add("data" + environment.getExecutionStepInfo().getPath().toString().replace('/', '.'));
		}
	}

}
