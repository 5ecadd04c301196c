package org.pccgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pccgraph.telemetry.OperationRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * Asks what the explorer's pages and GraphiQL's examples ask, one after the other, once
 * the application is ready: the database takes longer to plan what it never ran than to
 * run it, and nobody need wait for that. None of it is counted, and no answer is kept.
 */
final class WarmUp {

	private static final Logger logger = LoggerFactory.getLogger(WarmUp.class);

	/** Written by a test that visits the pages. */
	private static final String PAGES = "explorer/operations.json";

	private static final String UNAVAILABLE = "DATABASE_UNAVAILABLE";

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final Duration FAREWELL = Duration.ofSeconds(5);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final ExecutionGraphQlService service;

	private final List<Operation> operations;

	private @Nullable Thread thread;

	private volatile boolean ending;

	WarmUp(ExecutionGraphQlService service, JsonMapper json) {
		this.service = service;
		this.operations = Stream
			.concat(pages(json).stream(), ExampleFiles.read().stream().map((example) -> Operation.of(example, json)))
			.toList();
	}

	private static List<Operation> pages(JsonMapper json) {
		try {
			return json.readValue(new ClassPathResource(PAGES).getContentAsByteArray(), new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@EventListener
	void begin(ApplicationReadyEvent event) {
		this.thread = Thread.ofPlatform().daemon().name("warm-up").start(this::run);
	}

	/** Before the database goes; what is being planned is planned to its end. */
	@EventListener
	void end(ContextClosedEvent event) throws InterruptedException {
		this.ending = true;
		if (this.thread != null && !this.thread.join(FAREWELL)) {
			this.thread.interrupt();
		}
	}

	private void run() {
		long start = System.nanoTime();
		try {
			for (Operation operation : this.operations) {
				while (!this.ending && !isPlanned(operation)) {
					Thread.sleep(PAUSE);
					start = System.nanoTime();
				}
			}
			if (!this.ending) {
				logger.info("Warmed up: the database has planned {} operations of pages and examples in {} s",
						this.operations.size(), Duration.ofNanos(System.nanoTime() - start).toSeconds());
			}
		}
		catch (InterruptedException | RuntimeException ex) {
			logger.debug("The warm-up ended early", ex);
		}
	}

	/**
	 * Where there is no dataset yet, or no database any more, nothing is planned until it
	 * is there.
	 */
	private boolean isPlanned(Operation operation) {
		DefaultExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(operation.query(), null,
				operation.variables(), null, UUID.randomUUID().toString(), null);
		request.configureExecutionInput((input, builder) -> {
			input.getGraphQLContext().put(OperationRecord.class, new OperationRecord());
			return input;
		});
		return Objects.requireNonNull(this.service.execute(request).block(PATIENCE))
			.getErrors()
			.stream()
			.noneMatch((error) -> UNAVAILABLE.equals(error.getExtensions().get("code")));
	}

	/**
	 * What is asked.
	 *
	 * @param query the document
	 * @param variables its variables
	 */
	private record Operation(String query, Map<String, Object> variables) {

		private static Operation of(Example example, JsonMapper json) {
			return new Operation(example.query(), example.variables().isEmpty() ? Map.of()
					: json.readValue(example.variables(), new TypeReference<>() {
					}));
		}

	}

}
