package org.pccgraph.api;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.normalized.ExecutableNormalizedField;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;
import org.pccgraph.admission.Admission;
import org.pccgraph.query.CompiledField;
import org.pccgraph.query.CompiledOperation;
import org.pccgraph.query.ErrorCode;
import org.pccgraph.query.Price;
import org.pccgraph.query.QueryCompiler;
import org.pccgraph.query.QueryException;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.table.Shape;
import org.pccgraph.telemetry.OperationRecord;
import org.pccgraph.telemetry.Phase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiles an operation before any of it runs, so that what asks for too much is refused
 * whole.
 */
final class CompilingInstrumentation extends SimplePerformantInstrumentation {

	private static final Logger logger = LoggerFactory.getLogger(CompilingInstrumentation.class);

	private static final String COST = "cost";

	private final QueryCompiler compiler;

	private final GraphDatabase database;

	private final ServedDataset dataset;

	private final Duration timeLimit;

	private final OperationBounds bounds;

	private final PlannedStatements planned = new PlannedStatements();

	CompilingInstrumentation(QueryCompiler compiler, GraphDatabase database, ServedDataset dataset, Duration timeLimit,
			OperationBounds bounds) {
		this.timeLimit = timeLimit;
		this.bounds = bounds;
		this.compiler = compiler;
		this.database = database;
		this.dataset = dataset;
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, InstrumentationState state) {
		try {
			this.bounds.check(parameters.getDocument());
		}
		catch (QueryException ex) {
			throw new AbortExecutionException(List.of(ClientErrors.of(ex).build()));
		}
		return SimpleInstrumentationContext.noOp();
	}

	@Override
	public ExecutionContext instrumentExecutionContext(ExecutionContext context,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		return ReachableFragments.in(context);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		OperationRecord record = OperationRecord.of(context.getGraphQLContext());
		long start = System.nanoTime();
		try {
			record.asks(context.getOperationDefinition().getName(), rootFields(context));
			this.bounds.check(context.getNormalizedQueryTree().get());
			ServedDataset.Served served = this.dataset.now();
			CompiledOperation compiled = this.compiler.compile(context.getNormalizedQueryTree().get(), served.version(),
					served.statistics());
			List<CompiledField> fields = compiled.fields();
			this.bounds.check(fields);
			Shape.keep(context.getGraphQLContext(), () -> SelectedShape
				.of(context.getNormalizedQueryTree().get().getTopLevelFields(), context.getGraphQLSchema()));
			context.getGraphQLContext().put(Price.class, compiled.price());
			record.cost(compiled.price().total());
			if (compiled.passing()) {
				PassingAnswer.mark(context.getGraphQLContext());
			}
			fields.forEach((field) -> logger.atDebug().log(() -> field.plan() + field.statement().cypher()));
			new Operation(record, fields, this.database, this.timeLimit, this.planned)
				.keepIn(context.getGraphQLContext());
		}
		catch (RuntimeException ex) {
			QueryException told = ClientErrors.translate(ex);
			if (told.code() == ErrorCode.INTERNAL) {
				logger.error("An operation could not be compiled", ex);
			}
			throw new AbortExecutionException(List.of(ClientErrors.of(told).build()));
		}
		finally {
			record.took(Phase.TRANSLATE, System.nanoTime() - start);
		}
		waitToPlan(context.getGraphQLContext());
		return completing(record);
	}

	/** Outside of what is told as an error of the operation: it can be sent again. */
	private void waitToPlan(GraphQLContext context) {
		Admission turn = context.get(Admission.class);
		if (turn != null && !Operation.of(context).isPlanned()) {
			turn.plan();
		}
	}

	/** Introspection left out. */
	private static Set<String> rootFields(ExecutionContext context) {
		return context.getNormalizedQueryTree()
			.get()
			.getTopLevelFields()
			.stream()
			.map(ExecutableNormalizedField::getFieldName)
			.filter((name) -> !name.startsWith("__"))
			.collect(Collectors.toSet());
	}

	/** The database is asked while the operation is being completed. */
	private static InstrumentationContext<ExecutionResult> completing(OperationRecord record) {
		long start = System.nanoTime();
		return SimpleInstrumentationContext.whenCompleted((result, failure) -> record.took(Phase.COMPLETE,
				System.nanoTime() - start - record.taken(Phase.DATABASE)));
	}

	/** The price is told to whoever asks with {@code extensions: {cost: true}}. */
	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		boolean asked = Boolean.TRUE.equals(parameters.getExecutionInput().getExtensions().get(COST));
		Price price = parameters.getGraphQLContext().get(Price.class);
		return CompletableFuture.completedFuture((asked && price != null)
				? result.transform((builder) -> builder.addExtension(COST, price.told())) : result);
	}

}
