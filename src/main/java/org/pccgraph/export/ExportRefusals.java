package org.pccgraph.export;

import org.pccgraph.store.ReadFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why there is no file, whatever was to be in it. */
@RestControllerAdvice(assignableTypes = { ExportController.class, NetworkExportController.class })
class ExportRefusals {

	private static final Logger logger = LoggerFactory.getLogger(ExportRefusals.class);

	@ExceptionHandler
	ResponseEntity<?> refused(RefusedExportException refusal) {
		return ExportAnswer.refusal(refusal.status(), refusal.errors());
	}

	@ExceptionHandler
	ResponseEntity<?> unread(ReadFailedException failure) {
		if (failure.reason() == ReadFailedException.Reason.TIME_LIMIT) {
			return ExportAnswer.refusal(HttpStatus.GATEWAY_TIMEOUT, "TIMEOUT",
					"The export took too long and was stopped; please take a part of it, such as one node with what is around it");
		}
		return ExportAnswer.refusal(HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE",
				"The export can't be read just now; please try again in a moment");
	}

	/** Whoever runs the application can do something about it; clients can only wait. */
	@ExceptionHandler
	ResponseEntity<?> failed(ExportFailedException failure) {
		logger.error("{} Exports go to the temporary folder first; java.io.tmpdir names it", failure.getMessage());
		return ExportAnswer.refusal(HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE",
				"The server has no room to write this export just now; please try again later");
	}

}
