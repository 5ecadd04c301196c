package org.pccgraph.telemetry;

/** What answering an operation consists of. */
public enum Phase {

	/** The document is parsed and validated, where that wasn't done before. */
	PARSE,
	/** The operation becomes statements. */
	TRANSLATE,
	/** The database answers them, the way there and back included. */
	DATABASE,
	/** Rows become the answer that was asked for. */
	COMPLETE,
	/** The answer becomes text. */
	SERIALISE

}
