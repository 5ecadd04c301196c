package org.pccgraph.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * Answers whatever failed before or outside a GraphQL operation: a page to browsers, JSON
 * to everybody else.
 */
@Controller
final class ErrorAnswers implements ErrorController {

	@RequestMapping("${spring.web.error.path:/error}")
	Object answer(HttpServletRequest request, HttpServletResponse response) {
		Refusal refusal = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)
				? Refusal.of(status) : Refusal.NOT_FOUND;
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		if (isBrowser(request)) {
			return new ModelAndView(
					"error", Map.of("root", request.getContextPath(), "title", refusal.title(), "advice",
							refusal.advice(), "meant", (refusal == Refusal.NOT_FOUND) ? lastWords(request) : ""),
					refusal.status());
		}
		return ResponseEntity.status(refusal.status()).contentType(MediaType.APPLICATION_JSON).body(refusal.body());
	}

	/** What is read at the end of an address may be what it was to lead to. */
	private static String lastWords(HttpServletRequest request) {
		String path = (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri) ? uri : "";
		String last = path.replaceFirst("/+$", "").replaceFirst("^.*/", "");
		return UriUtils.decode(last, StandardCharsets.UTF_8).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

	private static boolean isBrowser(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
	}

}
