package org.pccgraph.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request whose address is too long or whose body is too large, whether it says
 * its length or comes in chunks. What is let through is in memory, so nothing after this
 * waits for a slow client.
 */
final class RequestLimit extends OncePerRequestFilter {

	private final int maxUrlLength;

	private final int maxBytes;

	private final JsonMapper json;

	RequestLimit(int maxUrlLength, int maxBytes, JsonMapper json) {
		this.maxUrlLength = maxUrlLength;
		this.maxBytes = maxBytes;
		this.json = json;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (length(request) > this.maxUrlLength) {
			refuse(Refusal.URI_TOO_LONG, response);
			return;
		}
		if (request.getContentLengthLong() > this.maxBytes) {
			refuse(Refusal.TOO_LARGE, response);
			return;
		}
		Optional<byte[]> body = read(request);
		if (body.isEmpty()) {
			refuse(Refusal.BAD_REQUEST, response);
		}
		else if (body.get().length > this.maxBytes) {
			refuse(Refusal.TOO_LARGE, response);
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

	private void refuse(Refusal refusal, HttpServletResponse response) throws IOException {
		response.setStatus(refusal.status().value());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream().write(this.json.writeValueAsBytes(refusal.body()));
	}

}
