package org.pccgraph.http;

import java.time.Duration;
import java.util.function.Consumer;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Lets clients keep answers and ask whether they still hold. An answer's strong tag comes
 * from its name alone, so the question is answered without answering the query again.
 *
 * @param gzip compresses answers
 * @param maxAge for how long a client need not ask
 */
record Validation(Gzip gzip, Duration maxAge) {

	private static final String COMPRESSED = "-gzip";

	/**
	 * Whether the client has the answer already.
	 * @param request the request
	 * @param key the answer's name
	 * @param type the media type that it gets
	 * @return whether one of the tags that it sends is the answer's
	 */
	boolean holds(ServerRequest request, String key, AnswerType type) {
		boolean compressed = this.gzip.acceptedBy(request);
		return request.headers()
			.header(HttpHeaders.IF_NONE_MATCH)
			.stream()
			.anyMatch((tags) -> tags.contains(tag(key, type, ""))
					|| (compressed && tags.contains(tag(key, type, COMPRESSED))));
	}

	ServerResponse notModified(ServerRequest request, String key, AnswerType type) {
		String coding = this.gzip.acceptedBy(request)
				&& request.headers().header(HttpHeaders.IF_NONE_MATCH).toString().contains(tag(key, type, COMPRESSED))
						? COMPRESSED : "";
		return ServerResponse.status(HttpStatus.NOT_MODIFIED).headers(kept(tag(key, type, coding))).build();
	}

	/**
	 * Answers with what lets the client keep it.
	 * @param request the request
	 * @param key the answer's name
	 * @param type its media type
	 * @param answer the answer
	 * @param headers adds to the response's headers
	 * @return the response
	 */
	ServerResponse answer(ServerRequest request, String key, AnswerType type, byte[] answer,
			Consumer<HttpHeaders> headers) {
		boolean compress = this.gzip.acceptedBy(request) && this.gzip.pays(answer);
		ServerResponse.BodyBuilder response = ServerResponse.ok()
			.contentType(type.mediaType())
			.headers(kept(tag(key, type, compress ? COMPRESSED : "")))
			.headers(headers);
		return compress ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(this.gzip.compress(answer))
				: response.body(answer);
	}

	private Consumer<HttpHeaders> kept(String tag) {
		CacheControl control = this.maxAge.isPositive() ? CacheControl.maxAge(this.maxAge) : CacheControl.noCache();
		return (headers) -> {
			headers.setETag(tag);
			headers.setCacheControl(control.cachePublic());
			headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
			headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		};
	}

	/** Each form of an answer, byte for byte, has a tag of its own. */
	private static String tag(String key, AnswerType type, String coding) {
		return "\"%s-%s%s\"".formatted(key.substring(0, 32), type.ordinal(), coding);
	}

}
