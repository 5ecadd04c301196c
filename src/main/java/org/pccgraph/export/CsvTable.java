package org.pccgraph.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table of nodes or of edges as CSV (RFC 4180). An edge has a row for each citation,
 * and one without where it has none. What the file is made from stands in its metadata
 * file.
 */
final class CsvTable implements GraphWriter {

	private final CSVPrinter csv;

	private final boolean ofNodes;

	private List<Column<Node>> nodes = List.of();

	private List<Column<Column.Row>> edges = List.of();

	CsvTable(OutputStream out, boolean ofNodes) {
		this.ofNodes = ofNodes;
		try {
			this.csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
		}
		catch (IOException ex) {
			throw new ExportFailedException(ex);
		}
	}

	@Override
	public void begin(Header header) {
		if (this.ofNodes) {
			this.nodes = Column.ofNodes(header);
			print(this.nodes.stream().map(Column::name).toList());
		}
		else {
			this.edges = Column.ofEdges(header);
			print(this.edges.stream().map(Column::name).toList());
		}
	}

	@Override
	public void node(Node node) {
		if (this.ofNodes) {
			print(this.nodes.stream().map((column) -> column.cell(node)).toList());
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
		try {
			this.csv.flush();
		}
		catch (IOException ex) {
			throw new ExportFailedException(ex);
		}
	}

	private void print(Column.Row row) {
		print(this.edges.stream().map((column) -> column.cell(row)).toList());
	}

	private void print(List<String> cells) {
		try {
			this.csv.printRecord(cells);
		}
		catch (IOException ex) {
			throw new ExportFailedException(ex);
		}
	}

}
