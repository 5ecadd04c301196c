package org.pccgraph.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts on every answer what keeps browsers from loading, running or framing anything that
 * isn't ours.
 */
final class ResponseHeaders extends OncePerRequestFilter {

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
			+ "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	/**
	 * GraphiQL's dialogs lock the page behind them with a style element, and its style
	 * sheet has its fonts inside.
	 */
	private static final String GRAPHIQL_POLICY = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
		.replace("font-src 'self'", "font-src 'self' data:");

	/** Pages made to be shown inside of others may be framed, and only they. */
	private static final String EMBED_POLICY = POLICY.replace("frame-ancestors 'none'", "frame-ancestors *");

	private static final String PERMISSIONS = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		// The path as it is served: the address itself may have dots in it.
		response.setHeader("Content-Security-Policy", policy(request.getServletPath()));
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Permissions-Policy", PERMISSIONS);
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		chain.doFilter(request, response);
	}

	private static String policy(String path) {
		if (path.equals(WebConfiguration.GRAPHIQL)) {
			return GRAPHIQL_POLICY;
		}
		return path.startsWith("/embed/") ? EMBED_POLICY : POLICY;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
