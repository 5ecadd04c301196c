package org.pccgraph.api;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;

/**
 * Executes root fields whose answers are there as a whole. To resolve field by field in
 * them what has been read already takes as long as it took the database to find it; what
 * must be resolved so, introspection and answers with errors in them, still is.
 */
final class CompiledStrategy extends AsyncExecutionStrategy {

	private static final int ROOT = 1;

	CompiledStrategy(DataFetcherExceptionHandler handler) {
		super(handler);
	}

	@Override
	protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
		Object answer = parameters.getSource();
		ExecutableNormalizedField root = (answer != null) ? compiled(context, parameters) : null;
		if (root != null) {
			try {
				return new FieldValueInfo(FieldValueInfo.CompleteValueType.OBJECT,
						new AnswerCompletion(context.getGraphQLSchema(), context.getGraphQLContext(),
								context.getLocale())
							.complete(root, answer));
			}
			catch (AnswerCompletion.IrregularAnswerException ex) {
				return super.completeValue(context, parameters);
			}
		}
		return super.completeValue(context, parameters);
	}

	private static @Nullable ExecutableNormalizedField compiled(ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		if (parameters.getPath().getLevel() != ROOT) {
			return null;
		}
		String key = parameters.getField().getResultKey();
		for (ExecutableNormalizedField field : context.getNormalizedQueryTree().get().getTopLevelFields()) {
			if (field.getResultKey().equals(key)) {
				return field.getFieldName().startsWith("__") ? null : field;
			}
		}
		return null;
	}

}
