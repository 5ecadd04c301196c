package org.pccgraph.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.pccgraph.query.ErrorCode;
import org.pccgraph.query.QueryException;
import org.pccgraph.query.Statement;
import org.pccgraph.query.SuggestedIds;
import org.pccgraph.query.UnknownIdException;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.store.ReadFailedException;

/** Tells a client who asked for an unknown id which one may have been meant. */
final class Suggestions {

	private static final Duration TIME_LIMIT = Duration.ofSeconds(2);

	private final GraphDatabase database;

	Suggestions(GraphDatabase database) {
		this.database = database;
	}

	QueryException notFound(UnknownIdException unknown) {
		List<String> ids = find(unknown);
		String types = String.join(", ", unknown.types());
		String message = ids.isEmpty()
				? "Nothing here has the id `%s` (%s); find ids with `search`".formatted(unknown.id(), types)
				: "Nothing here has the id `%s` (%s); did you mean `%s`?".formatted(unknown.id(), types,
						String.join("` or `", ids));
		return new QueryException(ErrorCode.NOT_FOUND, message, Map.of("id", unknown.id(), "didYouMean", ids));
	}

	private List<String> find(UnknownIdException unknown) {
		Statement statement = SuggestedIds.statement(unknown);
		try {
			return this.database.read("suggestions", TIME_LIMIT,
					(transaction) -> transaction.run(statement.cypher(), statement.parameters())
						.list((row) -> row.get("id").asString()));
		}
		catch (ReadFailedException ex) {
			return List.of();
		}
	}

}
