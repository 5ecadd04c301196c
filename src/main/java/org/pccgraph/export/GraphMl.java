package org.pccgraph.export;

import java.io.OutputStream;
import java.util.Map;

/** GraphML 1.0: each attribute is a key; lists are texts. */
final class GraphMl implements GraphWriter {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private final Xml xml;

	GraphMl(OutputStream out) {
		this.xml = new Xml(out);
	}

	@Override
	public void begin(Header header) {
		this.xml.start("graphml", "xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
				"xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
		this.xml.element("desc", header.description());
		Map<String, String> statements = header.statements();
		statements.keySet().forEach((name) -> key("graph", name, "string"));
		key("node", "label", "string");
		key("node", "type", "string");
		header.nodeAttributes().forEach((a) -> key("node", a.column(), a.cell().graphMl()));
		key("edge", "label", "string");
		header.edgeAttributes().forEach((a) -> key("edge", a.column(), a.cell().graphMl()));
		key("edge", "citations", "string");
		this.xml.start("graph", "id", "G", "edgedefault", header.directed() ? "directed" : "undirected");
		statements.forEach((name, text) -> data("graph", name, text));
	}

	@Override
	public void node(Node node) {
		this.xml.start("node", "id", node.id());
		data("node", "label", node.name());
		data("node", "type", node.type());
		node.values().forEach((attribute, value) -> data("node", attribute.column(), Cells.text(value)));
		this.xml.end();
	}

	@Override
	public void edge(Edge edge) {
		this.xml.start("edge", "id", edge.id(), "source", edge.source().id(), "target", edge.target().id());
		data("edge", "label", edge.type());
		edge.values().forEach((attribute, value) -> data("edge", attribute.column(), Cells.text(value)));
		data("edge", "citations", Cells.text(edge.sections()));
		this.xml.end();
	}

	@Override
	public void end() {
		this.xml.finish();
	}

	private void key(String owner, String name, String type) {
		this.xml.empty("key", "id", owner + "." + name, "for", owner, "attr.name", name, "attr.type", type);
	}

	private void data(String owner, String name, String text) {
		this.xml.element("data", text, "key", owner + "." + name);
	}

}
