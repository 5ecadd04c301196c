package org.pccgraph.graph;

import java.util.ArrayList;
import java.util.List;

import graphql.language.Node;
import graphql.language.SourceLocation;

/** Collects what is wrong with the SDL, each problem with file and line. */
final class Problems {

	private final List<String> problems = new ArrayList<>();

	void add(Node<?> where, String message, Object... arguments) {
		SourceLocation location = where.getSourceLocation();
		this.problems
			.add("%s:%d: %s".formatted(location.getSourceName(), location.getLine(), message.formatted(arguments)));
	}

	void throwIfAny() {
		if (!this.problems.isEmpty()) {
			throw new InvalidModelException(this.problems.stream().distinct().toList());
		}
	}

}
