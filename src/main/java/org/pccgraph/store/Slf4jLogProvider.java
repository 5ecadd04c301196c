package org.pccgraph.store;

import org.neo4j.logging.Log;
import org.neo4j.logging.LogProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what the server inside this process tells its operator to the application's log.
 * Stack traces stay in its own, for those who develop it.
 */
final class Slf4jLogProvider implements LogProvider {

	@Override
	public Log getLog(Class<?> loggingClass) {
		return new Slf4jLog(LoggerFactory.getLogger(loggingClass));
	}

	@Override
	public Log getLog(String name) {
		return new Slf4jLog(LoggerFactory.getLogger(name));
	}

	/**
	 * One log.
	 *
	 * @param logger where its messages go
	 */
	private record Slf4jLog(Logger logger) implements Log {

		@Override
		public boolean isDebugEnabled() {
			return this.logger.isDebugEnabled();
		}

		@Override
		public void debug(String message) {
			this.logger.debug(message);
		}

		@Override
		public void debug(String message, Throwable throwable) {
			this.logger.debug(message, throwable);
		}

		@Override
		public void debug(String format, Object... arguments) {
			this.logger.debug(format.formatted(arguments));
		}

		@Override
		public void info(String message) {
			this.logger.info(message);
		}

		@Override
		public void info(String message, Throwable throwable) {
			this.logger.info(message, throwable);
		}

		@Override
		public void info(String format, Object... arguments) {
			this.logger.info(format.formatted(arguments));
		}

		@Override
		public void warn(String message) {
			this.logger.warn(firstLine(message));
		}

		@Override
		public void warn(String message, Throwable throwable) {
			this.logger.warn("{}: {}", firstLine(message), firstLine(throwable.toString()));
		}

		@Override
		public void warn(String format, Object... arguments) {
			this.logger.warn(firstLine(format.formatted(arguments)));
		}

		@Override
		public void error(String message) {
			this.logger.error(firstLine(message));
		}

		@Override
		public void error(String message, Throwable throwable) {
			this.logger.error("{}: {}", firstLine(message), firstLine(throwable.toString()));
		}

		@Override
		public void error(String format, Object... arguments) {
			this.logger.error(firstLine(format.formatted(arguments)));
		}

		private static String firstLine(String text) {
			return text.lines().findFirst().orElse("");
		}

	}

}
