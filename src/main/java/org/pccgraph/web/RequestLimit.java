package org.pccgraph.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request whose address is too long or whose body is too large, whether it says
 * its length or comes in chunks. What is let through is in memory, so nothing after this
 * waits for a slow client. What a refusal says is for {@link ErrorAnswers} to say.
 */
final class RequestLimit extends OncePerRequestFilter {

	private final int maxUrlLength;

	private final int maxBytes;

	RequestLimit(int maxUrlLength, int maxBytes) {
		this.maxUrlLength = maxUrlLength;
		this.maxBytes = maxBytes;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (length(request) > this.maxUrlLength) {
			response.sendError(Refusal.URI_TOO_LONG.status().value());
			return;
		}
		if (request.getContentLengthLong() > this.maxBytes) {
			response.sendError(Refusal.TOO_LARGE.status().value());
			return;
		}
		Optional<byte[]> body = read(request);
		if (body.isEmpty() && response.isCommitted()) {
			// The server has said so already.
			return;
		}
		if (body.isEmpty()) {
			response.sendError(Refusal.BAD_REQUEST.status().value());
		}
		else if (body.get().length > this.maxBytes) {
			response.sendError(Refusal.TOO_LARGE.status().value());
		}
		else {
			chain.doFilter(new BufferedRequest(request, body.get()), response);
		}
	}

	private static int length(HttpServletRequest request) {
		String query = request.getQueryString();
		return request.getRequestURI().length() + ((query != null) ? query.length() + 1 : 0);
	}

	private Optional<byte[]> read(HttpServletRequest request) {
		try {
			return Optional.of(request.getInputStream().readNBytes(this.maxBytes + 1));
		}
		catch (IOException ex) {
			// Cut short, or chunks that make no sense.
			return Optional.empty();
		}
	}

}
