package org.pccgraph.insight;

/** What there is of a network when it is asked for. */
public sealed interface NetworkState {

	/**
	 * It is being computed.
	 *
	 * @param percent how much is done, from 0 to 99
	 */
	record Computing(int percent) implements NetworkState {
	}

	/**
	 * It is there.
	 *
	 * @param network the network
	 */
	record Ready(MeasuredNetwork network) implements NetworkState {
	}

}
