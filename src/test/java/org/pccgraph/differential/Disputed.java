package org.pccgraph.differential;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;

/**
 * Places in an answer that the SDL and the application see differently: where a cursor
 * comes from another parent's list, or the cursors on both sides cross, the application
 * takes it that there are items beyond them and doesn't look. These aren't compared.
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
