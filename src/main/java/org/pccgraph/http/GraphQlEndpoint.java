package org.pccgraph.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.pccgraph.admission.Admission;
import org.pccgraph.admission.DeniedException;
import org.pccgraph.admission.OperationTurns;
import org.pccgraph.api.PassingAnswer;
import org.pccgraph.api.ServedDataset;
import org.pccgraph.store.ReadFailedException;
import org.pccgraph.telemetry.CacheUse;
import org.pccgraph.telemetry.OperationRecord;
import org.pccgraph.telemetry.Operations;
import org.pccgraph.telemetry.Phase;
import org.pccgraph.telemetry.Spans;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers operations by POST and by GET, from the cache where it can. GET is for queries
 * alone, and the schema has nothing else.
 */
final class GraphQlEndpoint extends GraphQlHttpHandler {

	private final WebGraphQlHandler operations;

	private final PersistedDocuments documents = PersistedDocuments.read();

	private final DocumentCache known;

	private final OperationTurns turns;

	private final ServedDataset dataset;

	private final AnswerKeys keys;

	private final @Nullable AnswerCache cache;

	private final Validation validation;

	private final JsonMapper json;

	private final Operations telemetry;

	private final Spans spans;

	GraphQlEndpoint(WebGraphQlHandler operations, DocumentCache known, OperationTurns turns, ServedDataset dataset,
			AnswerKeys keys, @Nullable AnswerCache cache, Validation validation, JsonMapper json, Operations telemetry,
			Spans spans) {
		super(operations);
		this.operations = operations;
		this.known = known;
		this.turns = turns;
		this.dataset = dataset;
		this.keys = keys;
		this.cache = cache;
		this.validation = validation;
		this.json = json;
		this.telemetry = telemetry;
		this.spans = spans;
	}

	@Override
	public ServerResponse handleRequest(ServerRequest request) throws ServletException {
		if (request.headers().contentType().filter(MediaType.APPLICATION_JSON::includes).isEmpty()) {
			return super.handleRequest(request);
		}
		return answer(request, false, () -> request.body(RequestParameters.class));
	}

	/**
	 * Answers a query that is in the address.
	 * @param request a GET or HEAD request
	 * @return the response
	 */
	ServerResponse handleGet(ServerRequest request) throws ServletException {
		return answer(request, true, () -> RequestParameters.of(request.params(), this.json));
	}

	private ServerResponse answer(ServerRequest request, boolean get, Parameters parameters) throws ServletException {
		AnswerType type = AnswerType.JSON;
		OperationRecord record = new OperationRecord();
		try {
			type = AnswerType.of(request);
			GraphQlRequest asked = parameters.read().resolve(this.documents);
			this.documents.name(asked.getDocument()).ifPresent(record::document);
			return answer(new Exchange(request, get, type, record), asked);
		}
		catch (RefusedRequestException ex) {
			return refuse(ex, type, record);
		}
		catch (IOException ex) {
			throw new ServerWebInputException("The body could not be read", null, ex);
		}
	}

	private ServerResponse answer(Exchange exchange, GraphQlRequest asked) {
		String version = version().orElse(null);
		if (version == null || (this.cache == null && !exchange.get())) {
			return run(exchange, asked, null, Objects.requireNonNullElse(version, ""));
		}
		String key = this.keys.of(asked, version) + ((exchange.type() == AnswerType.CSV) ? ".csv" : "");
		if (exchange.get() && this.validation.holds(exchange.request(), key, exchange.type())) {
			this.telemetry.answered(record(exchange, CacheUse.CLIENT, find(key, version)));
			return this.validation.notModified(exchange.request(), key, exchange.type());
		}
		AnswerCache.Kept kept = find(key, version);
		if (kept == null) {
			exchange.record().cache((this.cache != null) ? CacheUse.MISS : CacheUse.NONE);
			return run(exchange, asked, key, version);
		}
		this.telemetry.answered(record(exchange, CacheUse.HIT, kept));
		return respond(exchange, key, version, kept.answer());
	}

	private AnswerCache.@Nullable Kept find(String key, String version) {
		return (this.cache != null) ? this.cache.find(key, version) : null;
	}

	private static OperationRecord record(Exchange exchange, CacheUse use, AnswerCache.@Nullable Kept kept) {
		exchange.record().cached(use, (kept != null) ? kept.kind() : exchange.record().kind());
		return exchange.record();
	}

	private ServerResponse run(Exchange exchange, GraphQlRequest asked, @Nullable String key, String version) {
		ServerRequest request = exchange.request();
		WebGraphQlRequest operation = new WebGraphQlRequest(request.uriBuilder().replaceQuery(null).build(),
				request.headers().asHttpHeaders(), null, request.remoteAddress().orElse(null), request.attributes(),
				asked, UUID.randomUUID().toString(), LocaleContextHolder.getLocale());
		// The operation runs on this thread, when the future is asked for.
		return ServerResponse.async(this.spans.operation(exchange.record(),
				() -> Mono
					.using(() -> admit(request, asked), (turn) -> answer(exchange, operation, turn, key, version),
							Admission::close)
					.doOnError(DeniedException.class, (denied) -> note(denied, exchange.record()))
					.toFuture()));
	}

	/** While this waited for its turn, somebody else may have been answered the same. */
	private Mono<ServerResponse> answer(Exchange exchange, WebGraphQlRequest operation, Admission turn,
			@Nullable String key, String version) {
		AnswerCache.Kept meanwhile = (key != null) ? find(key, version) : null;
		if (key != null && meanwhile != null) {
			this.telemetry.answered(record(exchange, CacheUse.HIT, meanwhile));
			return Mono.just(respond(exchange, key, version, meanwhile.answer()));
		}
		return run(operation, exchange, turn).map((response) -> {
			try {
				return respond(exchange, response, key, version);
			}
			catch (RefusedRequestException ex) {
				return refuse(ex, exchange.type(), exchange.record());
			}
		});
	}

	private Admission admit(ServerRequest request, GraphQlRequest asked) {
		return this.turns.admit(request.servletRequest(), !this.known.isNew(asked.getDocument()));
	}

	private Mono<WebGraphQlResponse> run(WebGraphQlRequest operation, Exchange exchange, Admission turn) {
		operation.configureExecutionInput((input, builder) -> {
			input.getGraphQLContext().put(OperationRecord.class, exchange.record());
			input.getGraphQLContext().put(Admission.class, turn);
			return input;
		});
		return this.operations.handleRequest(operation);
	}

	private void note(DeniedException denied, OperationRecord record) {
		record.failed(denied.code(), false);
		this.telemetry.answered(record);
	}

	private ServerResponse respond(Exchange exchange, WebGraphQlResponse response, @Nullable String key,
			String version) {
		AnswerType type = exchange.type();
		boolean whole = response.getExecutionResult().getErrors().isEmpty();
		byte[] answer = serialise(exchange, response, whole);
		if (!whole || key == null || PassingAnswer.isPassing(response.getExecutionInput().getGraphQLContext())) {
			return ServerResponse
				.status((exchange.get() || type.telling()) ? ErrorStatus.of(response, type) : HttpStatus.OK)
				.contentType(whole ? type.mediaType() : type.errors())
				.cacheControl(CacheControl.noStore())
				.headers((headers) -> describe(headers, whole, type, version))
				.body(answer);
		}
		if (this.cache != null) {
			this.cache.keep(key, version, new AnswerCache.Kept(answer, exchange.record().kind()));
		}
		return respond(exchange, key, version, answer);
	}

	private ServerResponse respond(Exchange exchange, String key, String version, byte[] answer) {
		AnswerType type = exchange.type();
		return exchange.get()
				? this.validation.answer(exchange.request(), key, type, answer,
						(headers) -> describe(headers, true, type, version))
				: ServerResponse.ok()
					.contentType(type.mediaType())
					.headers((headers) -> describe(headers, true, type, version))
					.body(answer);
	}

	/**
	 * What a client sent comes back in messages. Half a surrogate pair has no form in
	 * UTF-8, and becomes a question mark.
	 */
	private byte[] written(Map<String, Object> answer) {
		try {
			return this.json.writeValueAsBytes(answer);
		}
		catch (JacksonException ex) {
			return this.json.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
		}
	}

	private static void describe(HttpHeaders headers, boolean whole, AnswerType type, String version) {
		if (whole && type == AnswerType.CSV) {
			CsvAnswer.describe(headers, version);
		}
	}

	private byte[] serialise(Exchange exchange, WebGraphQlResponse response, boolean whole) {
		OperationRecord record = exchange.record();
		long start = System.nanoTime();
		byte[] answer = (whole && exchange.type() == AnswerType.CSV) ? CsvAnswer.of(response)
				: written(response.toMap());
		record.took(Phase.SERIALISE, System.nanoTime() - start);
		if (!whole) {
			record.failed(ErrorStatus.code(response), response.getExecutionResult().isDataPresent());
		}
		this.telemetry.answered(record);
		return answer;
	}

	private ServerResponse refuse(RefusedRequestException refusal, AnswerType type, OperationRecord record) {
		record.failed(refusal.code(), false);
		this.telemetry.answered(record);
		return ServerResponse.status(refusal.status())
			.contentType(type.errors())
			.cacheControl(CacheControl.noStore())
			.body(refusal.body());
	}

	/**
	 * The version of the dataset, or empty where the database can't be asked; the
	 * operation then says so better.
	 */
	private Optional<String> version() {
		try {
			return Optional.of(this.dataset.now().version());
		}
		catch (ReadFailedException ex) {
			return Optional.empty();
		}
	}

	/** Reads the parameters of a request. */
	private interface Parameters {

		RequestParameters read() throws ServletException, IOException;

	}

	/**
	 * A request and how it is to be answered.
	 *
	 * @param request the request
	 * @param get whether the client may keep the answer
	 * @param type the answer's media type
	 * @param record what is noted of it
	 */
	private record Exchange(ServerRequest request, boolean get, AnswerType type, OperationRecord record) {
	}

}
