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

	/**
	 * A place in this file.
	 * @param text the file's text
	 * @param index where in it, from 0
	 * @return the place
	 */
	Location at(String text, int index) {
		String before = text.substring(0, index);
		int line = 1 + (int) before.chars().filter((character) -> character == '\n').count();
		return at(line, index - before.lastIndexOf('\n'));
	}

}
