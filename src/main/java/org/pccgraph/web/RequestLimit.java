package org.pccgraph.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request whose address is too long or whose body is too large, whether it says
 * its length or comes in chunks, or takes too long to arrive. What is let through is in
 * memory, so nothing after this waits for a slow client, wherever it sends its body. What
 * a refusal says is for {@link ErrorAnswers} to say.
 */
final class RequestLimit extends OncePerRequestFilter {

	private static final int PART = 4096;

	/** Bytes of a file's name: file systems fail on a longer one. */
	private static final int LONGEST_NAME = 255;

	/**
	 * How much more than is allowed is taken, and forgotten: who sends a little too much
	 * and sees the connection cut may never read why. The server itself takes nothing
	 * after an answer ({@code server.tomcat.max-swallow-size}), since it would wait for
	 * that without end.
	 */
	private static final long DRAINED = DataSize.ofMegabytes(2).toBytes();

	private final String graphQl;

	private final int maxUrlLength;

	private final int maxBytes;

	private final long maxNanos;

	/**
	 * A limit.
	 * @param properties the bounds
	 * @param graphQl the path whose address is bounded; others take no operation
	 */
	RequestLimit(RequestProperties properties, String graphQl) {
		this.graphQl = graphQl;
		this.maxUrlLength = properties.maxUrlLength();
		this.maxBytes = Math.toIntExact(properties.maxRequestBytes().toBytes());
		this.maxNanos = properties.maxRequestTime().toNanos();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		Refusal refusal = refusal(request, body);
		if (refusal == null) {
			chain.doFilter(new BufferedRequest(request, body.toByteArray()), response);
		}
		else if (!response.isCommitted()) {
			// Else the server has said so already.
			response.sendError(refusal.status().value());
		}
	}

	private @Nullable Refusal refusal(HttpServletRequest request, ByteArrayOutputStream body) {
		if (request.getServletPath().equals(this.graphQl) && length(request) > this.maxUrlLength) {
			return Refusal.URI_TOO_LONG;
		}
		if (Stream.of(request.getServletPath().split("/")).anyMatch(RequestLimit::isLongerThanAnyName)) {
			return Refusal.NOT_FOUND;
		}
		long length = request.getContentLengthLong();
		if (length > this.maxBytes + DRAINED
				|| (length > this.maxBytes && request.getHeader(HttpHeaders.EXPECT) != null)) {
			return Refusal.TOO_LARGE;
		}
		try {
			return read(request.getInputStream(), body);
		}
		catch (IOException ex) {
			// Cut short, or chunks that make no sense.
			return Refusal.BAD_REQUEST;
		}
	}

	private static boolean isLongerThanAnyName(String part) {
		return part.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
	}

	private static int length(HttpServletRequest request) {
		String query = request.getQueryString();
		return request.getRequestURI().length() + ((query != null) ? query.length() + 1 : 0);
	}

	private @Nullable Refusal read(InputStream in, ByteArrayOutputStream body) throws IOException {
		long start = System.nanoTime();
		long length = 0;
		byte[] part = new byte[PART];
		for (int read = in.read(part); read >= 0; read = in.read(part)) {
			length += read;
			if (length <= this.maxBytes) {
				body.write(part, 0, read);
			}
			if (length > this.maxBytes + DRAINED) {
				return Refusal.TOO_LARGE;
			}
			if (System.nanoTime() - start > this.maxNanos) {
				return Refusal.REQUEST_TIMEOUT;
			}
		}
		return (length > this.maxBytes) ? Refusal.TOO_LARGE : null;
	}

}
