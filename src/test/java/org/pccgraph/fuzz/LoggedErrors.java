package org.pccgraph.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.Context;
import org.slf4j.LoggerFactory;

/** What the application tells its log as its own failure. */
final class LoggedErrors extends AppenderBase<ILoggingEvent> implements AutoCloseable {

	private static final int ENOUGH = 20;

	private static final int LONGEST = 1000;

	private final List<String> told = Collections.synchronizedList(new ArrayList<>());

	private LoggedErrors() {
	}

	/**
	 * Listens until it is closed.
	 * @return what hears
	 */
	static LoggedErrors listen() {
		LoggedErrors errors = new LoggedErrors();
		errors.setContext((Context) LoggerFactory.getILoggerFactory());
		errors.start();
		root().addAppender(errors);
		return errors;
	}

	private static Logger root() {
		return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
	}

	/**
	 * What was told.
	 * @return the first of it
	 */
	List<String> told() {
		return List.copyOf(this.told);
	}

	@Override
	public void close() {
		root().detachAppender(this);
		stop();
	}

	@Override
	protected void append(ILoggingEvent event) {
		if (event.getLevel().isGreaterOrEqual(Level.ERROR) && this.told.size() < ENOUGH) {
			String message = event.getFormattedMessage();
			this.told.add("%s: %s %s".formatted(event.getLoggerName(),
					message.substring(0, Math.min(LONGEST, message.length())),
					(event.getThrowableProxy() != null)
							? event.getThrowableProxy().getClassName() + ": " + event.getThrowableProxy().getMessage()
							: ""));
		}
	}

}
