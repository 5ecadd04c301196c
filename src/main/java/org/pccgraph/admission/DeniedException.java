package org.pccgraph.admission;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A request has no turn: its client asks for too much at once (429), or all clients
 * together do (503). It may be sent again.
 */
public final class DeniedException extends ResponseStatusException {

	/** When to send it again. */
	static final String RETRY_AFTER_SECONDS = "2";

	private final String code;

	DeniedException(Turns.Denied denied) {
		super(status(denied));
		this.code = (denied == Turns.Denied.CLIENT) ? "TOO_MANY_REQUESTS" : "UNAVAILABLE";
	}

	static HttpStatus status(Turns.Denied denied) {
		return (denied == Turns.Denied.CLIENT) ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE;
	}

	/**
	 * The code by which it is told and counted.
	 * @return one of two
	 */
	public String code() {
		return this.code;
	}

	@Override
	public HttpHeaders getHeaders() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
		return headers;
	}

}
