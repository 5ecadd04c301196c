package org.pccgraph.test;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds requests that say so once they have a turn, as a slow database would: operations
 * where they are run, all else after all other filters. Not marked as a configuration,
 * since the application would find it.
 */
public class Holding {

	/** Requests with this header are held. */
	public static final String HEADER = "Test-Hold";

	@Bean
	Gate gate() {
		return new Gate();
	}

	@Bean
	FilterRegistrationBean<OncePerRequestFilter> holdingFilter(Gate gate) {
		FilterRegistrationBean<OncePerRequestFilter> filter = new FilterRegistrationBean<>(new OncePerRequestFilter() {
			@Override
			protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
					throws ServletException, IOException {
				if (request.getHeader(HEADER) != null && !request.getServletPath().equals("/graphql")) {
					gate.hold();
				}
				chain.doFilter(request, response);
			}
		});
		filter.setOrder(Ordered.LOWEST_PRECEDENCE);
		return filter;
	}

	@Bean
	WebGraphQlInterceptor holdingInterceptor(Gate gate) {
		return (request, chain) -> {
			if (request.getHeaders().containsHeader(HEADER)) {
				gate.hold();
			}
			return chain.next(request);
		};
	}

	/** Where requests are held. */
	public static final class Gate {

		private final Semaphore held = new Semaphore(0);

		private volatile CountDownLatch opened = new CountDownLatch(1);

		private void hold() {
			CountDownLatch now = this.opened;
			this.held.release();
			try {
				now.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

		/**
		 * Waits until so many more are held.
		 * @param count how many
		 * @throws InterruptedException where it is interrupted
		 */
		public void awaitHeld(int count) throws InterruptedException {
			this.held.acquire(count);
		}

		/** Lets all go. */
		public void open() {
			CountDownLatch before = this.opened;
			this.opened = new CountDownLatch(1);
			before.countDown();
		}

	}

}
