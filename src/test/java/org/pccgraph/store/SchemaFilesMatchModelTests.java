package org.pccgraph.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import org.junit.jupiter.api.Test;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.NodeType;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.SchemaFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema files are written by hand; what they must say follows from the model. */
class SchemaFilesMatchModelTests {

	private final TypeDefinitionRegistry sdl = SchemaFiles.read();

	private final GraphModel model = GraphModel.read(this.sdl);

	private final List<String> statements = DatabaseSchema.statements();

	@Test
	void everySortKeyOfWhatARootFieldListsHasARangeIndex() {
		List<String> wanted = new ArrayList<>();
		for (NodeType type : listedAtTheRoot()) {
			type.properties().values().stream().filter(Property::sortable).flatMap(this::keys).forEach((key) -> {
				String name = type.name() + "_" + key;
				wanted
					.add("CREATE RANGE INDEX %s IF NOT EXISTS FOR (n:%s) ON (n.%s)".formatted(name, type.name(), key));
			});
		}
		assertThat(ofKind("CREATE RANGE INDEX")).containsExactlyInAnyOrderElementsOf(wanted);
	}

	@Test
	void everyFoldedCopyHasATextIndex() {
		List<String> wanted = new ArrayList<>();
		for (NodeType type : this.model.nodeTypes().values()) {
			type.properties().values().stream().filter(Property::text).map(Property::foldedCopy).forEach((copy) -> {
				String name = type.name() + "_" + copy;
				wanted
					.add("CREATE TEXT INDEX %s IF NOT EXISTS FOR (n:%s) ON (n.%s)".formatted(name, type.name(), copy));
			});
		}
		assertThat(ofKind("CREATE TEXT INDEX")).containsExactlyInAnyOrderElementsOf(wanted);
	}

	@Test
	void idsAreUniqueAndNamesAreSearched() {
		List<String> others = new ArrayList<>(this.statements);
		others.removeAll(ofKind("CREATE RANGE INDEX"));
		others.removeAll(ofKind("CREATE TEXT INDEX"));
		assertThat(others).satisfiesExactly(
				(id) -> assertThat(id).contains("FOR (n:" + GraphModel.ENTITY + ") REQUIRE n.id IS UNIQUE"),
				(former) -> assertThat(former).endsWith("FOR (t:Tombstone) REQUIRE t.id IS UNIQUE"),
				(erased) -> assertThat(erased).endsWith("FOR (t:Tombstone) REQUIRE t.idHash IS UNIQUE"),
				(search) -> assertThat(search).startsWith("CREATE FULLTEXT INDEX entityNames ")
					.contains("FOR (n:" + GraphModel.ENTITY + ") ON EACH [n.name, n.aliases]", "'standard-folding'"));
	}

	@Test
	void namesAreUnique() {
		assertThat(this.statements.stream().map(DatabaseSchema::name)).doesNotHaveDuplicates();
	}

	private List<String> ofKind(String start) {
		return this.statements.stream().filter((statement) -> statement.startsWith(start)).toList();
	}

	private Set<NodeType> listedAtTheRoot() {
		Set<NodeType> types = new LinkedHashSet<>();
		ObjectTypeDefinition query = (ObjectTypeDefinition) this.sdl.getTypeOrNull("Query");
		for (FieldDefinition field : query.getFieldDefinitions()) {
			if (field.hasDirective("nodes")) {
				types.add(this.model.nodeTypes().get(TypeInfo.typeInfo(field.getType()).getName()));
			}
		}
		return types;
	}

	private Stream<String> keys(Property property) {
		return Stream.of(property.ascendingKey(), property.descendingKey()).distinct();
	}

}
