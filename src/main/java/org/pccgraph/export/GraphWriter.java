package org.pccgraph.export;

/**
 * Writes a graph in a format, as it comes, so that memory stays flat. The header comes
 * first, then all nodes, then all edges.
 */
interface GraphWriter {

	void begin(Header header);

	void node(Node node);

	void edge(Edge edge);

	/** Writes what is left; who opened the stream closes it. */
	void end();

}
