package org.pccgraph.export;

/** An export can't be written, for want of room in the temporary folder for example. */
class ExportFailedException extends RuntimeException {

	ExportFailedException(Exception cause) {
		super("Can't write the export", cause);
	}

}
