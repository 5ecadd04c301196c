package org.pccgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The ready queries: one file each under {@code examples}, in the order of their names.
 */
final class ExampleFiles {

	private ExampleFiles() {
	}

	static List<Example> read() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:examples/*.graphql");
			return Arrays.stream(files)
				.sorted(Comparator.comparing(ExampleFiles::name))
				.map(ExampleFiles::read)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Example read(Resource file) {
		try {
			Resource variables = file.createRelative(name(file).replace(".graphql", ".variables.json"));
			return Example.of(name(file), file.getContentAsString(StandardCharsets.UTF_8),
					variables.exists() ? variables.getContentAsString(StandardCharsets.UTF_8) : "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String name(Resource file) {
		return Objects.requireNonNull(file.getFilename());
	}

}
