package org.pccgraph.http;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.pccgraph.api.PassingAnswer;
import org.pccgraph.api.ServedDataset;
import org.pccgraph.store.ReadFailedException;
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

	private final ServedDataset dataset;

	private final AnswerKeys keys;

	private final @Nullable AnswerCache cache;

	private final Validation validation;

	private final JsonMapper json;

	GraphQlEndpoint(WebGraphQlHandler operations, ServedDataset dataset, AnswerKeys keys, @Nullable AnswerCache cache,
			Validation validation, JsonMapper json) {
		super(operations);
		this.operations = operations;
		this.dataset = dataset;
		this.keys = keys;
		this.cache = cache;
		this.validation = validation;
		this.json = json;
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
		try {
			type = AnswerType.of(request);
			GraphQlRequest asked = parameters.read().resolve(this.documents);
			return answer(new Exchange(request, get, type), asked);
		}
		catch (RefusedRequestException ex) {
			return refuse(ex, type);
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
			return this.validation.notModified(exchange.request(), key, exchange.type());
		}
		byte[] kept = (this.cache != null) ? this.cache.find(key, version) : null;
		return (kept != null) ? respond(exchange, key, version, kept) : run(exchange, asked, key, version);
	}

	private ServerResponse run(Exchange exchange, GraphQlRequest asked, @Nullable String key, String version) {
		ServerRequest request = exchange.request();
		WebGraphQlRequest operation = new WebGraphQlRequest(request.uriBuilder().replaceQuery(null).build(),
				request.headers().asHttpHeaders(), null, request.remoteAddress().orElse(null), request.attributes(),
				asked, UUID.randomUUID().toString(), LocaleContextHolder.getLocale());
		return ServerResponse.async(this.operations.handleRequest(operation).map((response) -> {
			try {
				return respond(exchange, response, key, version);
			}
			catch (RefusedRequestException ex) {
				return refuse(ex, exchange.type());
			}
		}).toFuture());
	}

	private ServerResponse respond(Exchange exchange, WebGraphQlResponse response, @Nullable String key,
			String version) {
		AnswerType type = exchange.type();
		boolean whole = response.getExecutionResult().getErrors().isEmpty();
		byte[] answer = (whole && type == AnswerType.CSV) ? CsvAnswer.of(response)
				: this.json.writeValueAsBytes(response.toMap());
		if (!whole || key == null || PassingAnswer.isPassing(response.getExecutionInput().getGraphQLContext())) {
			return ServerResponse
				.status((exchange.get() || type.telling()) ? ErrorStatus.of(response, type) : HttpStatus.OK)
				.contentType(whole ? type.mediaType() : type.errors())
				.cacheControl(CacheControl.noStore())
				.headers((headers) -> describe(headers, whole, type, version))
				.body(answer);
		}
		if (this.cache != null) {
			this.cache.keep(key, version, answer);
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

	private static void describe(HttpHeaders headers, boolean whole, AnswerType type, String version) {
		if (whole && type == AnswerType.CSV) {
			CsvAnswer.describe(headers, version);
		}
	}

	private static ServerResponse refuse(RefusedRequestException refusal, AnswerType type) {
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
	 */
	private record Exchange(ServerRequest request, boolean get, AnswerType type) {
	}

}
