package org.pccgraph.admission;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Turns for GraphQL operations. To read a new document and to plan its statements takes
 * the processor a hundred times as long as to run what is planned already, so what is new
 * has few turns, apart from the others: however many new things are asked, what most
 * people ask is answered.
 */
public final class OperationTurns {

	private final ClientAddresses clients;

	private final Turns known;

	private final Turns planning;

	OperationTurns(ClientAddresses clients, Turns known, Turns planning) {
		this.clients = clients;
		this.known = known;
		this.planning = planning;
	}

	/**
	 * Waits for a turn.
	 * @param request of whom it is to be
	 * @param known whether the operation's document was answered before
	 * @return the turn
	 * @throws DeniedException where there is none
	 */
	public Admission admit(HttpServletRequest request, boolean known) {
		String client = this.clients.of(request);
		return known ? new Admission(take(this.known, client), () -> take(this.planning, client))
				: new Admission(take(this.planning, client));
	}

	private static Turns.Turn take(Turns turns, String client) {
		try {
			return switch (turns.take(client)) {
				case Turns.Turn turn -> turn;
				case Turns.Denied denied -> throw new DeniedException(denied);
			};
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DeniedException(Turns.Denied.ALL);
		}
	}

}
