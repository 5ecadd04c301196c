package org.pccgraph.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class ReachableFragmentsTests {

	private static final GraphQLSchema SCHEMA = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
			interface Entity { name: String partners: [Entity] }
			type Body implements Entity { name: String partners: [Entity] }
			type Fund implements Entity { name: String partners: [Entity] }
			type Scheme implements Entity { name: String partners: [Entity] }
			union Funder = Body | Fund
			union Referrer = Body | Scheme
			type Query { funds: [Fund] bodies: [Body] entities: [Entity] }
			"""), RuntimeWiring.newRuntimeWiring().wiringFactory(new MockedWiringFactory()).build());

	@Test
	void whatCanBeReachedStaysAsItIs() {
		Document document = Parser.parse("""
				{ __schema { types { name } } entities { ...A ... @include(if: true) { name } } }
				fragment A on Funder { __typename ... on Referrer { ... on Entity { name } } }
				""");
		OperationDefinition operation = operation(document);
		ReachableFragments fragments = fragments(document);
		assertThat(fragments.reachable(operation)).isSameAs(operation);
		assertThat(fragments.fragments()).hasSize(1);
	}

	@Test
	void whatNoObjectCanBeIsLeftOut() {
		assertThat(reachable(
				"{ funds { name ... on Funder { ... on Referrer { ... on Entity { partners { name } } } } } }"))
			.isEqualTo("{ funds { name ... on Funder } }");
	}

	@Test
	void aFragmentIsOfSeveralKindsWhereItIsUsedForSeveralTypes() {
		assertThat(reachable("""
				{ funds { ...A } bodies { ...A } more: funds { ...A } }
				fragment A on Funder { __typename ... on Referrer { ... on Entity { name } } }
				""")).isEqualTo("{ funds { ...A_1 } bodies { ...A } more: funds { ...A_1 } } "
				+ "fragment A on Funder { __typename ... on Referrer { ... on Entity { name } } } "
				+ "fragment A_1 on Funder { __typename }");
	}

	@Test
	void aNameThatIsTakenIsNotTakenAgain() {
		assertThat(reachable("""
				{ funds { ...A ...A_3 } }
				fragment A on Funder { ...A_3 ...B }
				fragment A_3 on Entity { name }
				fragment B on Referrer { ... on Entity { name } }
				""")).startsWith("{ funds { ...A_3_3 ...A_3 } }").endsWith("fragment A_3_3 on Funder { ...A_3 }");
	}

	@Test
	void whatIsInsideOfObjectsBelowIsLeftOutToo() {
		assertThat(reachable("""
				{ entities { partners { ...A } } }
				fragment A on Fund { partners { ... on Fund { ... on Referrer { ... on Body { name } } } } }
				""")).isEqualTo("{ entities { partners { ...A_1 } } } "
				+ "fragment A on Fund { partners { ... on Fund { ... on Referrer { ... on Body { name } } } } } "
				+ "fragment A_1 on Fund { partners { ... on Fund } }");
	}

	@Test
	@Timeout(value = 1, unit = TimeUnit.MINUTES)
	void fragmentsThatDoubleWithEachLevelAreLookedAtOnce() {
		String levels = IntStream.range(0, 90)
			.mapToObj((level) -> "fragment L%d on Funder { ...L%d ...L%d }".formatted(level, level + 1, level + 1))
			.collect(Collectors.joining("\n"));
		Document document = Parser.parse("{ funds { ...L0 } bodies { ...L0 } }" + levels
				+ "fragment L90 on Funder { __typename ... on Referrer { ... on Entity { name } } }");
		ReachableFragments fragments = fragments(document);
		fragments.reachable(operation(document));
		assertThat(fragments.fragments()).hasSize(91 + 91);
	}

	private static String reachable(String text) {
		Document document = Parser.parse(text);
		ReachableFragments fragments = fragments(document);
		OperationDefinition operation = fragments.reachable(operation(document));
		return Stream.concat(Stream.of(operation), fragments.fragments().values().stream())
			.map(AstPrinter::printAst)
			.collect(Collectors.joining(" "))
			.replaceAll("\\s+", " ");
	}

	private static ReachableFragments fragments(Document document) {
		Map<String, FragmentDefinition> fragments = new LinkedHashMap<>();
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> fragments.put(fragment.getName(), fragment));
		return new ReachableFragments(fragments, SCHEMA);
	}

	private static OperationDefinition operation(Document document) {
		return document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
	}

}
