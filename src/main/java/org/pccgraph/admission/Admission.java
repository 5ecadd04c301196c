package org.pccgraph.admission;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** An operation's turn at the database. Whoever has one gives it back. */
public final class Admission implements AutoCloseable {

	private Turns.Turn turn;

	private @Nullable Supplier<Turns.Turn> planning;

	/**
	 * A turn at what needs no planning.
	 * @param turn the turn
	 * @param planning waits for one to plan in
	 */
	Admission(Turns.Turn turn, Supplier<Turns.Turn> planning) {
		this.turn = turn;
		this.planning = planning;
	}

	/**
	 * A turn to plan in.
	 * @param turn the turn
	 */
	Admission(Turns.Turn turn) {
		this.turn = turn;
	}

	/**
	 * Waits for a turn to plan in, where it isn't one already: the operation turned out
	 * to have a statement that nobody asked before.
	 * @throws DeniedException where there is none
	 */
	public void plan() {
		if (this.planning != null) {
			Supplier<Turns.Turn> next = this.planning;
			this.planning = null;
			this.turn.close();
			this.turn = next.get();
		}
	}

	/** Ends the turn; more than once is once. */
	@Override
	public void close() {
		this.turn.close();
	}

}
