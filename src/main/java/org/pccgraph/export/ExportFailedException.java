package org.pccgraph.export;

import org.springframework.core.NestedExceptionUtils;

/** An export can't be written, for want of room in the temporary folder for example. */
class ExportFailedException extends RuntimeException {

	ExportFailedException(Exception cause) {
		super("Can't write an export: " + NestedExceptionUtils.getMostSpecificCause(cause).getMessage() + ".", cause);
	}

}
