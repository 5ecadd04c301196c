package org.pccgraph.export;

import java.io.OutputStream;
import java.util.List;

import org.pccgraph.table.CsvFile;

/**
 * A table of nodes or of edges as CSV (RFC 4180). An edge has a row for each citation,
 * and one without where it has none. What the file is made from stands in its metadata
 * file.
 */
final class CsvTable implements GraphWriter {

	private final CsvFile csv;

	private final boolean ofNodes;

	private List<Column<Node>> nodes = List.of();

	private List<Column<Column.Row>> edges = List.of();

	CsvTable(OutputStream out, boolean ofNodes) {
		this.ofNodes = ofNodes;
		this.csv = new CsvFile(out);
	}

	@Override
	public void begin(Header header) {
		if (this.ofNodes) {
			this.nodes = Column.ofNodes(header);
			this.csv.row(this.nodes.stream().map(Column::name).toList());
		}
		else {
			this.edges = Column.ofEdges(header);
			this.csv.row(this.edges.stream().map(Column::name).toList());
		}
	}

	@Override
	public void node(Node node) {
		if (this.ofNodes) {
			this.csv.row(this.nodes.stream().map((column) -> column.cell(node)).toList());
		}
	}

	@Override
	public void edge(Edge edge) {
		if (this.ofNodes) {
			return;
		}
		if (edge.citations().isEmpty()) {
			print(new Column.Row(edge, null));
		}
		edge.citations().forEach((citation) -> print(new Column.Row(edge, citation)));
	}

	@Override
	public void end() {
		this.csv.end();
	}

	private void print(Column.Row row) {
		this.csv.row(this.edges.stream().map((column) -> column.cell(row)).toList());
	}

}
