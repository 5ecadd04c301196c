package org.pccgraph.http;

import java.io.IOException;
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
			return ServerResponse.status(ex.status())
				.contentType(type.mediaType())
				.cacheControl(CacheControl.noStore())
				.body(ex.body());
		}
		catch (IOException ex) {
			throw new ServerWebInputException("The body could not be read", null, ex);
		}
	}

	private ServerResponse answer(Exchange exchange, GraphQlRequest asked) {
		String version = version().orElse(null);
		if (version == null || (this.cache == null && !exchange.get())) {
			return run(exchange, asked, null, "");
		}
		String key = this.keys.of(asked, version);
		if (exchange.get() && this.validation.holds(exchange.request(), key, exchange.type())) {
			return this.validation.notModified(exchange.request(), key, exchange.type());
		}
		byte[] kept = (this.cache != null) ? this.cache.find(key, version) : null;
		return (kept != null) ? respond(exchange, key, kept) : run(exchange, asked, key, version);
	}

	private ServerResponse run(Exchange exchange, GraphQlRequest asked, @Nullable String key, String version) {
		ServerRequest request = exchange.request();
		WebGraphQlRequest operation = new WebGraphQlRequest(request.uriBuilder().replaceQuery(null).build(),
				request.headers().asHttpHeaders(), null, request.remoteAddress().orElse(null), request.attributes(),
				asked, UUID.randomUUID().toString(), LocaleContextHolder.getLocale());
		return ServerResponse.async(this.operations.handleRequest(operation).map((response) -> {
			byte[] answer = this.json.writeValueAsBytes(response.toMap());
			if (key == null || !response.getExecutionResult().getErrors().isEmpty()
					|| PassingAnswer.isPassing(response.getExecutionInput().getGraphQLContext())) {
				return unkept(exchange, response, answer);
			}
			if (this.cache != null) {
				this.cache.keep(key, version, answer);
			}
			return respond(exchange, key, answer);
		}).toFuture());
	}

	private ServerResponse respond(Exchange exchange, String key, byte[] answer) {
		return exchange.get() ? this.validation.answer(exchange.request(), key, exchange.type(), answer)
				: ServerResponse.ok().contentType(exchange.type().mediaType()).body(answer);
	}

	private static ServerResponse unkept(Exchange exchange, WebGraphQlResponse response, byte[] answer) {
		boolean telling = exchange.get() || exchange.type() == AnswerType.GRAPHQL;
		return ServerResponse.status(telling ? ErrorStatus.of(response) : HttpStatus.OK)
			.contentType(exchange.type().mediaType())
			.cacheControl(CacheControl.noStore())
			.body(answer);
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
