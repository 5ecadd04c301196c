package org.pccgraph.seed;

/**
 * A file of the seed.
 *
 * @param path its path inside the seed, with forward slashes
 * @param shown its path as a reader can open it
 * @param content its bytes
 */
record SeedFile(String path, String shown, byte[] content) {

	/**
	 * A place in this file.
	 * @param line the line, from 1
	 * @param column the column, from 1
	 * @return the place
	 */
	Location at(int line, int column) {
		return new Location(this.shown, line, column);
	}

}
