package org.pccgraph.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** An id was asked about that no node of the right type has. */
public class UnknownIdException extends RuntimeException {

	private final String id;

	private final transient List<String> types;

	UnknownIdException(String id, @Nullable List<String> types) {
		super("No node has the id " + id);
		this.id = id;
		this.types = (types != null) ? types : List.of();
	}

	/**
	 * The id asked about.
	 * @return the id
	 */
	public String id() {
		return this.id;
	}

	/**
	 * The types that a node could have had here.
	 * @return their names
	 */
	public List<String> types() {
		return this.types;
	}

}
