package org.pccgraph.api;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;
import org.pccgraph.query.CompiledField;
import org.pccgraph.query.ErrorCode;
import org.pccgraph.query.QueryCompiler;
import org.pccgraph.query.QueryException;
import org.pccgraph.store.GraphDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiles an operation before any of it runs, so that what asks for too much is refused
 * whole.
 */
final class CompilingInstrumentation extends SimplePerformantInstrumentation {

	private static final Logger logger = LoggerFactory.getLogger(CompilingInstrumentation.class);

	private final QueryCompiler compiler;

	private final GraphDatabase database;

	private final ServedDataset dataset;

	private final Duration timeLimit;

	CompilingInstrumentation(QueryCompiler compiler, GraphDatabase database, ServedDataset dataset,
			Duration timeLimit) {
		this.timeLimit = timeLimit;
		this.compiler = compiler;
		this.database = database;
		this.dataset = dataset;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		try {
			List<CompiledField> fields = this.compiler.compile(context.getNormalizedQueryTree().get(),
					this.dataset.version());
			fields.forEach((field) -> logger.atDebug().log(() -> field.plan() + field.statement().cypher()));
			new Operation(Objects.requireNonNullElse(context.getOperationDefinition().getName(), ""), fields,
					this.database, this.timeLimit)
				.keepIn(context.getGraphQLContext());
		}
		catch (RuntimeException ex) {
			QueryException told = ClientErrors.translate(ex);
			if (told.code() == ErrorCode.INTERNAL) {
				logger.error("An operation could not be compiled", ex);
			}
			throw new AbortExecutionException(List.of(ClientErrors.of(told).build()));
		}
		return super.beginExecuteOperation(parameters, state);
	}

}
