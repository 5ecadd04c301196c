package org.pccgraph.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows as CSV (RFC 4180) in UTF-8. */
public final class CsvFile {

	/** Its media type. */
	public static final String MEDIA_TYPE = "text/csv;charset=UTF-8;header=present";

	private final CSVPrinter csv;

	/**
	 * An empty file.
	 * @param out takes it; who opened it closes it
	 */
	public CsvFile(OutputStream out) {
		try {
			this.csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Writes a row.
	 * @param cells its cells, guarded where they are texts
	 */
	public void row(List<String> cells) {
		try {
			this.csv.printRecord(cells);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes what is left. */
	public void end() {
		try {
			this.csv.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
