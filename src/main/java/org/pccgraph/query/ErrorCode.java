package org.pccgraph.query;

/** What a client can do something about, as the {@code code} of an error's extensions. */
public enum ErrorCode {

	/** No node has the id, or it is of another type. */
	NOT_FOUND,
	/** A page size is negative, too large, or both first and last are given. */
	PAGE_SIZE,
	/** A cursor is of another list, another order, another filter or an older dataset. */
	BAD_CURSOR,
	/** An argument has no meaning. */
	BAD_ARGUMENT,
	/** Lists are nested too deeply. */
	TOO_DEEP,
	/** The operation would read too much. */
	TOO_COSTLY,
	/** The schema isn't told here. */
	INTROSPECTION_DISABLED,
	/** A network has more members or edges than are computed. */
	TOO_LARGE,
	/** Too much is being computed or read just now. */
	BUSY,
	/** The database took longer than is allowed. */
	TIMEOUT,
	/** The database can't be reached just now. */
	DATABASE_UNAVAILABLE,
	/** Something went wrong on our side; the log has it under the request's id. */
	INTERNAL

}
