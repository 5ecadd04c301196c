package org.pccgraph.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import graphql.introspection.Introspection;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import org.jspecify.annotations.Nullable;
import org.pccgraph.query.CompiledField;
import org.pccgraph.query.ErrorCode;
import org.pccgraph.query.QueryException;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bounds of an operation's text and of what becomes of it. Whether introspection
 * itself is abused is for graphql-java to see.
 *
 * @param maxTokens how many words, numbers and signs a document may have
 * @param maxOperations how many operations a document may have
 * @param maxFragments how many fragments a document may have
 * @param maxFields how many fields an operation may have, those of a fragment counted
 * wherever it is used
 * @param maxAliases how many of them may have another name than their own
 * @param maxInputDepth how deep objects and lists may stand in each other in an argument
 * @param maxStatement how many characters all Cypher of an operation may have
 * @param introspection whether clients may ask for the schema
 */
@ConfigurationProperties("query")
record OperationBounds(@DefaultValue("15000") int maxTokens, @DefaultValue("20") int maxOperations,
		@DefaultValue("100") int maxFragments, @DefaultValue("5000") int maxFields, @DefaultValue("500") int maxAliases,
		@DefaultValue("50") int maxInputDepth, @DefaultValue("100000") int maxStatement,
		@DefaultValue("true") boolean introspection) {

	/**
	 * Checks a document before it is validated. GraphQL's validation reads all of it for
	 * each operation anew, and follows fragments in fragments for the square of their
	 * number and more; nothing stops it.
	 * @param document the document
	 * @throws QueryException where it has too many of them
	 */
	void check(Document document) {
		check(document, OperationDefinition.class, "operations", this.maxOperations);
		check(document, FragmentDefinition.class, "fragments", this.maxFragments);
	}

	private static void check(Document document, Class<? extends Definition<?>> type, String what, int limit) {
		long count = document.getDefinitions().stream().filter(type::isInstance).count();
		if (count > limit) {
			throw new QueryException(ErrorCode.TOO_COSTLY,
					"The document has %,d %s, and %,d are allowed; ask for less at once".formatted(count, what, limit),
					Map.of("limit", limit));
		}
	}

	/**
	 * Checks an operation before it is compiled.
	 * @param operation the operation, fragments and directives already resolved
	 * @throws QueryException where it asks for too much
	 */
	void check(ExecutableNormalizedOperation operation) {
		if (!this.introspection && operation.getTopLevelFields().stream().anyMatch(OperationBounds::asksForTheSchema)) {
			throw new QueryException(ErrorCode.INTROSPECTION_DISABLED,
					"The schema isn't told by introspection here; it is at /graphql/schema");
		}
		if (operation.getNormalizedFieldToMergedField().size() > this.maxFields) {
			throw tooManyFields();
		}
		for (ExecutableNormalizedField field : operation.getNormalizedFieldToMergedField().keySet()) {
			if (depth(field.getResolvedArguments()) > this.maxInputDepth + 1) {
				throw new QueryException(ErrorCode.TOO_DEEP,
						"The arguments of `%s` are nested more than %d deep".formatted(field.getResultKey(),
								this.maxInputDepth),
						Map.of("limit", this.maxInputDepth, "field", field.getResultKey()));
			}
		}
		long aliases = operation.getNormalizedFieldToMergedField()
			.keySet()
			.stream()
			.filter((field) -> field.getAlias() != null)
			.count();
		if (aliases > this.maxAliases) {
			throw new QueryException(ErrorCode.TOO_COSTLY,
					"The operation has %,d aliases, and %,d are allowed; ask for less at once".formatted(aliases,
							this.maxAliases),
					Map.of("limit", this.maxAliases));
		}
	}

	/**
	 * Checks what an operation was compiled to before it runs.
	 * @param fields its root fields
	 * @throws QueryException where its statements are too long
	 */
	void check(List<CompiledField> fields) {
		long length = fields.stream().mapToLong((field) -> field.statement().cypher().length()).sum();
		if (length > this.maxStatement) {
			throw new QueryException(ErrorCode.TOO_COSTLY,
					"The operation selects or tests too much to be answered at once; ask for fewer fields, or filter by less",
					Map.of("limit", this.maxStatement));
		}
	}

	static QueryException tooManyFields() {
		return new QueryException(ErrorCode.TOO_COSTLY,
				"The operation has more fields than are allowed, those of a fragment counted wherever it is used; ask for less at once");
	}

	private static int depth(@Nullable Object value) {
		Collection<?> parts = switch (value) {
			case Map<?, ?> object -> object.values();
			case Collection<?> list -> list;
			case null, default -> null;
		};
		return (parts == null) ? 0 : 1 + parts.stream().mapToInt(OperationBounds::depth).max().orElse(0);
	}

	private static boolean asksForTheSchema(ExecutableNormalizedField field) {
		return field.getFieldName().equals(Introspection.SchemaMetaFieldDef.getName())
				|| field.getFieldName().equals(Introspection.TypeMetaFieldDef.getName());
	}

}
