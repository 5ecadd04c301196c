package org.pccgraph.admission;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets each client have its turn at the database. A client that asks for too much at once
 * is told 429; where all together do, 503. A turn ends when the answer begins to be
 * written: all of ours are whole by then, so who reads slowly keeps nobody waiting.
 */
final class ConcurrencyLimit extends OncePerRequestFilter {

	private final ClientAddresses clients;

	private final Turns turns;

	private final List<String> exempt;

	/**
	 * A limit.
	 * @param clients tells clients apart
	 * @param turns who is let through
	 * @param exempt paths that ask the database for nothing; with a slash at the end, all
	 * that begin so
	 */
	ConcurrencyLimit(ClientAddresses clients, Turns turns, List<String> exempt) {
		this.clients = clients;
		this.turns = turns;
		this.exempt = exempt;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getServletPath();
		return HttpMethod.OPTIONS.matches(request.getMethod())
				|| this.exempt.stream().anyMatch((one) -> one.endsWith("/") ? path.startsWith(one) : path.equals(one));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			switch (this.turns.take(this.clients.of(request))) {
				case Turns.Turn turn -> pass(request, response, chain, turn);
				case Turns.Denied denied -> refuse(response, denied);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			refuse(response, Turns.Denied.ALL);
		}
	}

	private static void refuse(HttpServletResponse response, Turns.Denied denied) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, DeniedException.RETRY_AFTER_SECONDS);
		response.sendError(DeniedException.status(denied).value());
	}

	private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain,
			Turns.Turn turn) throws ServletException, IOException {
		boolean later = false;
		try {
			chain.doFilter(request, new Answering(response, turn));
			later = request.isAsyncStarted();
			if (later) {
				request.getAsyncContext().addListener(new AtTheEnd(turn));
			}
		}
		finally {
			if (!later) {
				turn.close();
			}
		}
	}

	private static final class Answering extends HttpServletResponseWrapper {

		private final Turns.Turn turn;

		private Answering(HttpServletResponse response, Turns.Turn turn) {
			super(response);
			this.turn = turn;
		}

		@Override
		public ServletOutputStream getOutputStream() throws IOException {
			this.turn.close();
			return super.getOutputStream();
		}

	}

	private record AtTheEnd(Turns.Turn turn) implements AsyncListener {

		@Override
		public void onComplete(AsyncEvent event) {
			this.turn.close();
		}

		@Override
		public void onTimeout(AsyncEvent event) {
			this.turn.close();
		}

		@Override
		public void onError(AsyncEvent event) {
			this.turn.close();
		}

		@Override
		public void onStartAsync(AsyncEvent event) {
			event.getAsyncContext().addListener(this);
		}

	}

}
