package org.pccgraph.seed;

import java.util.Comparator;

/**
 * Where something stands in the seed.
 *
 * @param file the file as a reader can open it
 * @param line the line, from 1
 * @param column the column, from 1
 */
record Location(String file, int line, int column) implements Comparable<Location> {

	private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
		.thenComparingInt(Location::line)
		.thenComparingInt(Location::column);

	@Override
	public int compareTo(Location other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return "%s:%d:%d".formatted(this.file, this.line, this.column);
	}

}
