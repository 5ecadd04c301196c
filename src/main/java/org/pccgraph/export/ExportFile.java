package org.pccgraph.export;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.pccgraph.table.CsvFile;

/**
 * A file as it was written.
 *
 * @param name its name below {@code /export}, with the arguments where it has some
 * @param mediaType its media type
 * @param path where it is
 * @param dataset what it was made from
 * @param hash a hash of its bytes, hexadecimal
 */
record ExportFile(String name, String mediaType, Path path, Dataset dataset, String hash) {

	private static final int MAX_NAME = 100;

	/**
	 * Names what is in it: the same for the same dataset, model and code.
	 * @return a strong entity tag
	 */
	String tag() {
		return "\"" + this.dataset.version() + "-" + this.hash + "\"";
	}

	/**
	 * What it is called where it is saved.
	 * @return the name with the arguments' values in it, as every system takes it
	 */
	String savedAs() {
		String file = file();
		int ending = file.indexOf('.');
		String arguments = URLDecoder.decode(this.name.substring(file.length()), StandardCharsets.UTF_8)
			.replaceAll("[?&][^=&]*=", "-");
		String stem = ("pcc-partnership-graph-" + file.substring(0, ending) + arguments).replaceAll("[^A-Za-z0-9]+",
				"-");
		return stem.substring(0, Math.min(stem.length(), MAX_NAME)) + file.substring(ending);
	}

	/**
	 * The metadata file of a table.
	 * @return its address beside the table, or null for what is no table
	 */
	@Nullable String metadata() {
		String file = file();
		return this.mediaType.equals(CsvFile.MEDIA_TYPE)
				? file.substring(file.lastIndexOf('/') + 1) + Format.METADATA + this.name.substring(file.length())
				: null;
	}

	private String file() {
		int arguments = this.name.indexOf('?');
		return (arguments < 0) ? this.name : this.name.substring(0, arguments);
	}

}
