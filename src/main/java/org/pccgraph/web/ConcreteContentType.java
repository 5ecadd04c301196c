package org.pccgraph.web;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a body whose type is a wildcard, or no type at all, for one of a type that isn't
 * known (RFC 9110, 8.3); Spring fails on it wherever it reads a request's headers, even
 * for an error page. So it does where a type is asked for that begins with a quotation
 * mark, which here becomes one that it refuses.
 */
final class ConcreteContentType extends OncePerRequestFilter {

	private static final List<String> TYPES = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ACCEPT);

	private static final String NO_TYPE = "none";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean readable = TYPES.stream()
			.allMatch((name) -> Collections.list(request.getHeaders(name))
				.stream()
				.allMatch((value) -> value.equals(readable(name, value))));
		chain.doFilter(readable ? request : new Readable(request), response);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private static String readable(String header, String value) {
		if (HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(header)) {
			return makesSense(value) ? value : MediaType.APPLICATION_OCTET_STREAM_VALUE;
		}
		return (HttpHeaders.ACCEPT.equalsIgnoreCase(header) && !canBeRead(value)) ? NO_TYPE : value;
	}

	private static boolean makesSense(String type) {
		try {
			return MediaType.parseMediaType(type).isConcrete();
		}
		catch (InvalidMediaTypeException | IndexOutOfBoundsException ex) {
			return false;
		}
	}

	/** What makes no sense can be, and is refused by whoever reads it. */
	private static boolean canBeRead(String types) {
		try {
			return MediaType.parseMediaTypes(types) != null;
		}
		catch (InvalidMediaTypeException ex) {
			return true;
		}
		catch (IndexOutOfBoundsException ex) {
			return false;
		}
	}

	private static final class Readable extends HttpServletRequestWrapper {

		Readable(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getContentType() {
			return getHeader(HttpHeaders.CONTENT_TYPE);
		}

		@Override
		public @Nullable String getHeader(String name) {
			String value = super.getHeader(name);
			return (value != null) ? readable(name, value) : null;
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return Collections.enumeration(
					Collections.list(super.getHeaders(name)).stream().map((value) -> readable(name, value)).toList());
		}

	}

}
