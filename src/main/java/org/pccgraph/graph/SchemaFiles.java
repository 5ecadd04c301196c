package org.pccgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import graphql.GraphQLError;
import graphql.parser.MultiSourceReader;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.errors.SchemaProblem;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads the hand-written SDL. Types have the fields of their interfaces in what is read.
 */
public final class SchemaFiles {

	private static final String PATTERN = "classpath:graph-schema/graphql/*.graphqls";

	private SchemaFiles() {
	}

	/**
	 * Reads and parses the SDL packed with the application.
	 * @return its definitions, each with file and line
	 */
	public static TypeDefinitionRegistry read() {
		return parse(sources());
	}

	/**
	 * The SDL packed with the application, as it is written.
	 * @return the text of its files, one after another
	 */
	public static String text() {
		return sources().stream().map(Source::text).collect(Collectors.joining("\n"));
	}

	private static List<Source> sources() {
		try {
			return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(PATTERN))
				.sorted(Comparator.comparing(SchemaFiles::name))
				.map((file) -> new Source(name(file), text(file)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Can't read " + PATTERN, ex);
		}
	}

	/**
	 * Parses SDL.
	 * @param sources the files
	 * @return their definitions, each with file and line
	 */
	static TypeDefinitionRegistry parse(List<Source> sources) {
		TypeDefinitionRegistry sdl = new TypeDefinitionRegistry();
		List<String> problems = new ArrayList<>();
		for (Source source : sources) {
			try (MultiSourceReader reader = MultiSourceReader.newMultiSourceReader()
				.string(source.text(), source.name())
				.trackData(true)
				.build()) {
				sdl.merge(new SchemaParser().parse(reader));
			}
			catch (SchemaProblem ex) {
				ex.getErrors().forEach((error) -> problems.add(describe(source, error)));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		if (!problems.isEmpty()) {
			throw new InvalidModelException(problems);
		}
		InheritedFields.addTo(sdl);
		return sdl;
	}

	private static String describe(Source source, GraphQLError error) {
		int line = error.getLocations().isEmpty() ? 1 : error.getLocations().getFirst().getLine();
		return "%s:%d: %s".formatted(source.name(), line, error.getMessage());
	}

	private static String name(Resource file) {
		return String.valueOf(file.getFilename());
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Can't read " + file, ex);
		}
	}

	/**
	 * One file of SDL.
	 *
	 * @param name the file's name
	 * @param text its text
	 */
	record Source(String name, String text) {
	}

}
