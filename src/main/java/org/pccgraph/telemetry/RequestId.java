package org.pccgraph.telemetry;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The id by which a request is found again: in its answer's header, in every line of the
 * log and in the database's transactions. It is the client's own where that can't be
 * anything but an id.
 */
public final class RequestId {

	static final String HEADER = "X-Request-Id";

	/** The name under which the log has it, and the database. */
	public static final String NAME = "requestId";

	/** No spaces, quotes or line ends, which a log could be forged with. */
	private static final Pattern SANE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:+/=@-]{0,63}");

	private RequestId() {
	}

	/**
	 * The id of the request that this thread is answering.
	 * @return the id, or empty where the thread answers none
	 */
	public static Optional<String> current() {
		return Optional.ofNullable(MDC.get(NAME));
	}

	/**
	 * The id for a request.
	 * @param given what the client says, or null
	 * @return that, where it is sane, else a new one
	 */
	static String of(@Nullable String given) {
		return (given != null && SANE.matcher(given).matches()) ? given : UUID.randomUUID().toString();
	}

}
