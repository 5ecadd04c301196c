package org.pccgraph.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A case that failed once, kept as a file. A fault that is still open is marked by a line
 * {@code # open: pattern}: the case must then still fail, so that the line goes when the
 * fault does, and random failures whose smallest form has the pattern are taken for the
 * same fault.
 *
 * @param name the file's name
 * @param text its text
 */
record KeptCase(String name, String text) {

	private static final String OPEN = "# open: ";

	static List<KeptCase> all() {
		try {
			return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:differential/*.graphql"))
				.map(KeptCase::read)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static KeptCase read(Resource file) {
		try {
			return new KeptCase(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Case operation() {
		return Case.read(this.text);
	}

	Optional<Pattern> open() {
		return this.text.lines()
			.filter((line) -> line.startsWith(OPEN))
			.map((line) -> Pattern.compile(line.substring(OPEN.length())))
			.findFirst();
	}

	boolean isLike(String failure) {
		return open().filter((pattern) -> pattern.matcher(failure).find()).isPresent();
	}

	@Override
	public String toString() {
		return this.name;
	}

}
