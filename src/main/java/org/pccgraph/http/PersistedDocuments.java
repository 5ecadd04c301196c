package org.pccgraph.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpStatus;

/**
 * The documents that a request can name instead of sending them: the README's operations
 * and GraphiQL's examples. A document is named by its file's name, without number and
 * ending, or by {@code sha256:} and the hash of its text.
 *
 * @param texts the documents by each of their names
 * @param names the names of files, by document
 */
record PersistedDocuments(Map<String, String> texts, Map<String, String> names) {

	private static final String[] FILES = { "classpath:operations/*.graphql", "classpath:examples/*.graphql" };

	/**
	 * Reads the files.
	 * @return the documents
	 */
	static PersistedDocuments read() {
		Map<String, String> texts = new HashMap<>();
		Map<String, String> names = new HashMap<>();
		try {
			for (String pattern : FILES) {
				for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
					String text = file.getContentAsString(StandardCharsets.UTF_8);
					String name = name(file);
					if (texts.put(name, text) != null) {
						throw new IllegalStateException("Two documents have the name " + name);
					}
					names.put(text, name);
					texts.put("sha256:" + Sha256.of(text.getBytes(StandardCharsets.UTF_8)), text);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new PersistedDocuments(Map.copyOf(texts), Map.copyOf(names));
	}

	/**
	 * The text of a document.
	 * @param id one of its names
	 * @return the text
	 * @throws RefusedRequestException where there is no such document
	 */
	String text(String id) {
		String text = this.texts.get(id);
		if (text == null) {
			throw new RefusedRequestException(HttpStatus.NOT_FOUND, "DOCUMENT_NOT_FOUND",
					"No persisted document is named so; send the operation itself as `query`");
		}
		return text;
	}

	/**
	 * The name of a document, also where a client sends its text.
	 * @param document a document's text
	 * @return its name, or empty where it is none of these
	 */
	Optional<String> name(String document) {
		return Optional.ofNullable(this.names.get(document));
	}

	private static String name(Resource file) {
		return Objects.requireNonNull(file.getFilename()).replaceFirst("^\\d+-", "").replaceFirst("\\.graphql$", "");
	}

}
