package org.pccgraph.telemetry;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request its id: on every thread that answers it, after an error too, and in
 * the answer.
 */
final class RequestIdFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = id(request);
		response.setHeader(RequestId.HEADER, id);
		MDC.put(RequestId.NAME, id);
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(RequestId.NAME);
			MDC.remove(OperationRecord.OPERATION);
		}
	}

	/** Made once, however often the request is dispatched. */
	private static String id(HttpServletRequest request) {
		if (request.getAttribute(RequestId.HEADER) instanceof String known) {
			return known;
		}
		String id = RequestId.of(request.getHeader(RequestId.HEADER));
		request.setAttribute(RequestId.HEADER, id);
		return id;
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
