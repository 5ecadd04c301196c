package org.pccgraph.insight;

/** Too many networks are waiting to be computed. */
public class NetworksBusyException extends RuntimeException {

	NetworksBusyException() {
		super("Many networks are being computed just now; please ask again in a minute");
	}

}
