package org.pccgraph.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses addresses whose parameters can't be decoded; otherwise whoever reads the first
 * of them fails.
 */
final class ReadableParameters extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (areReadable(request)) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(Refusal.BAD_REQUEST.status().value());
		}
	}

	private static boolean areReadable(HttpServletRequest request) {
		try {
			return request.getQueryString() == null || request.getParameterMap() != null;
		}
		catch (IllegalStateException ex) {
			return false;
		}
	}

}
