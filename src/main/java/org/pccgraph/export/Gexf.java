package org.pccgraph.export;

import java.io.OutputStream;
import java.util.List;

/**
 * GEXF 1.3, as Gephi opens it. The kind of an edge keeps apart what runs in parallel;
 * lists are texts.
 */
final class Gexf implements GraphWriter {

	private static final String NAMESPACE = "http://gexf.net/1.3";

	private final Xml xml;

	private boolean edges;

	Gexf(OutputStream out) {
		this.xml = new Xml(out);
	}

	@Override
	public void begin(Header header) {
		this.xml.start("gexf", "xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
				"xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/gexf.xsd", "version", "1.3");
		this.xml.start("meta");
		this.xml.element("creator", "pcc-partnership-graph");
		this.xml.element("description", header.description());
		this.xml.end();
		this.xml.start("graph", "mode", "static", "defaultedgetype", header.directed() ? "directed" : "undirected");
		this.xml.start("attributes", "class", "node", "mode", "static");
		declare("type", "string");
		header.nodeAttributes().forEach((a) -> declare(a.column(), a.cell().gexf()));
		this.xml.end();
		this.xml.start("attributes", "class", "edge", "mode", "static");
		header.edgeAttributes()
			.stream()
			.filter((a) -> !isWeight(a))
			.forEach((a) -> declare(a.column(), a.cell().gexf()));
		declare("citations", "string");
		this.xml.end();
		this.xml.start("nodes");
	}

	@Override
	public void node(Node node) {
		this.xml.start("node", "id", node.id(), "label", node.name());
		this.xml.start("attvalues");
		value("type", node.type());
		node.values().forEach((attribute, value) -> value(attribute.column(), value));
		this.xml.end();
		this.xml.end();
	}

	@Override
	public void edge(Edge edge) {
		beginEdges();
		String weight = edge.values()
			.entrySet()
			.stream()
			.filter((entry) -> isWeight(entry.getKey()))
			.map((entry) -> Cells.text(entry.getValue()))
			.findFirst()
			.orElse("1");
		this.xml.start("edge", "id", edge.id(), "source", edge.source().id(), "target", edge.target().id(), "kind",
				edge.type(), "label", edge.type(), "weight", weight);
		this.xml.start("attvalues");
		edge.values().forEach((attribute, value) -> {
			if (!isWeight(attribute)) {
				value(attribute.column(), value);
			}
		});
		List<String> sections = edge.sections();
		if (!sections.isEmpty()) {
			value("citations", sections);
		}
		this.xml.end();
		this.xml.end();
	}

	@Override
	public void end() {
		beginEdges();
		this.xml.finish();
	}

	private void beginEdges() {
		if (!this.edges) {
			this.edges = true;
			this.xml.end();
			this.xml.start("edges");
		}
	}

	private static boolean isWeight(Attribute attribute) {
		return attribute.column().equals("weight");
	}

	private void declare(String column, String type) {
		this.xml.empty("attribute", "id", column, "title", column, "type", type);
	}

	private void value(String column, Object value) {
		this.xml.empty("attvalue", "for", column, "value", Cells.text(value));
	}

}
