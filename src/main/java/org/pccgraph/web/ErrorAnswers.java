package org.pccgraph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers whatever failed before or outside a GraphQL operation: a page to browsers, JSON
 * to everybody else.
 */
@Controller
final class ErrorAnswers implements ErrorController {

	private final String page;

	ErrorAnswers() throws IOException {
		this.page = new ClassPathResource("pages/error.html").getContentAsString(StandardCharsets.UTF_8);
	}

	@RequestMapping("${spring.web.error.path:/error}")
	ResponseEntity<?> answer(HttpServletRequest request) {
		Refusal refusal = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)
				? Refusal.of(status) : Refusal.NOT_FOUND;
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(refusal.status())
			.cacheControl(CacheControl.noStore());
		if (isBrowser(request)) {
			return answer.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
				.body(this.page.formatted(refusal.message(), request.getContextPath()));
		}
		return answer.contentType(MediaType.APPLICATION_JSON).body(refusal.body());
	}

	private static boolean isBrowser(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
	}

}
