package org.pccgraph.export;

import java.nio.file.Path;

/**
 * A file as it was written.
 *
 * @param name what it is called where it is saved
 * @param format its format
 * @param path where it is
 * @param dataset what it was made from
 * @param hash a hash of its bytes, hexadecimal
 */
record ExportFile(String name, Format format, Path path, Dataset dataset, String hash) {

	/**
	 * Names what is in it: the same for the same dataset, model and code.
	 * @return a strong entity tag
	 */
	String tag() {
		return "\"" + this.dataset.version() + "-" + this.hash + "\"";
	}

}
