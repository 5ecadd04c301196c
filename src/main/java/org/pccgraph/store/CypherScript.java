package org.pccgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * The statements of a schema file: each ends with a semicolon at the end of a line;
 * comments stand on lines of their own.
 *
 * @param statements the statements, without semicolon
 */
record CypherScript(List<String> statements) {

	/**
	 * Reads a file packed with the application.
	 * @param name its name under {@code graph-schema/neo4j}
	 * @return its statements
	 */
	static CypherScript read(String name) {
		try {
			return parse(
					new ClassPathResource("graph-schema/neo4j/" + name).getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Can't read " + name, ex);
		}
	}

	/**
	 * Takes a text apart.
	 * @param text what is in a file
	 * @return its statements
	 */
	static CypherScript parse(String text) {
		String code = text.lines()
			.filter((line) -> !line.stripLeading().startsWith("//"))
			.collect(Collectors.joining("\n"));
		return new CypherScript(
				Stream.of(code.split(";[ \t]*(\n|$)")).map(String::strip).filter((part) -> !part.isEmpty()).toList());
	}

}
