package org.pccgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarWiringEnvironment;
import graphql.schema.idl.SchemaGenerator;
import graphql.validation.Validator;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.IdHash;
import org.pccgraph.graph.SchemaFiles;
import org.pccgraph.schema.PublishedSchema;
import org.pccgraph.schema.Scalars;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;

/** The operations whose statements are committed, and how to compile them. */
final class GoldenStatements {

	static final Path FOLDER = Path.of("src/test/resources/statements");

	private static final String PLAN = "# plan: ";

	private static final TypeDefinitionRegistry SDL = SchemaFiles.read();

	private static final GraphModel MODEL = GraphModel.read(SDL);

	private static final GraphQLSchema SCHEMA = new SchemaGenerator().makeExecutableSchema(
			PublishedSchema.of(SDL, MODEL),
			RuntimeWiring.newRuntimeWiring()
				.wiringFactory(new NothingIsFetched())
				.scalar(Scalars.EDTF)
				.scalar(Scalars.POUNDS)
				.build());

	private GoldenStatements() {
	}

	static Stream<String> names() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".graphql"))
				.map((name) -> name.substring(0, name.length() - ".graphql".length()))
				.sorted()
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the plan must have in it: the file's lines that begin with "# plan: ". */
	static List<String> expectedPlan(String name) {
		try (Stream<String> lines = Files.lines(FOLDER.resolve(name + ".graphql"))) {
			return lines.filter((line) -> line.startsWith(PLAN)).map((line) -> line.substring(PLAN.length())).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<CompiledField> compileFile(String name) {
		try {
			return compile(Files.readString(FOLDER.resolve(name + ".graphql")), Limits.DEFAULT);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<CompiledField> compile(String text, Limits limits) {
		return compile(text, limits, Computed.Sources.NONE);
	}

	static List<CompiledField> compile(String text, Limits limits, Computed.Sources computed) {
		Document document = Parser.parse(text);
		assertThat(new Validator().validateDocument(SCHEMA, document, Locale.ENGLISH)).isEmpty();
		return new QueryCompiler(MODEL, limits, computed, IdHash.DEFAULT)
			.compile(ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(SCHEMA,
					document.getDefinitionsOfType(OperationDefinition.class).getFirst(),
					document.getDefinitionsOfType(FragmentDefinition.class)
						.stream()
						.collect(Collectors.toMap(FragmentDefinition::getName, (fragment) -> fragment)),
					CoercedVariables.emptyVariables()), "version");
	}

	private static final class NothingIsFetched extends MockedWiringFactory {

		@Override
		public boolean providesScalar(ScalarWiringEnvironment environment) {
			return false;
		}

	}

}
