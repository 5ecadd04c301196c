package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.pccgraph.graph.EdgeProperties;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.NodeType;
import org.pccgraph.graph.NodeType.Birth;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.Relationship;
import org.pccgraph.graph.ValueType;

/**
 * Writes the JSON Schema of the seed's files, so that editors complete and check them. It
 * says of one file what the loader says of all of them together.
 */
final class SeedJsonSchema {

	private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

	private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?";

	private static final String EDTF = "^(%1$s(/(%1$s|\\.\\.))?|\\.\\./%1$s)$".formatted(DATE);

	private final GraphModel model;

	private final TypeDefinitionRegistry sdl;

	private final Map<String, Object> definitions = new TreeMap<>();

	/**
	 * A writer of one schema.
	 * @param model the model
	 * @param sdl the SDL that it was read from, for its descriptions
	 */
	SeedJsonSchema(GraphModel model, TypeDefinitionRegistry sdl) {
		this.model = model;
		this.sdl = sdl;
	}

	/** The schema of registry and reference files. */
	Map<String, Object> registry() {
		Map<String, Object> entries = entries(List.of(Birth.REGISTRY, Birth.SECTION));
		return file("Registry or reference of the PCC partnership graph", List.of(), Map.of("cites", described(
				id(List.of("Section")),
				"The section to which everything that this file states is cited; without one it can only say who exists."),
				"nodes", array(entries)));
	}

	/** The schema of a section's file. */
	Map<String, Object> section() {
		Map<String, Object> entries = entries(List.of(Birth.SECTION));
		return file("What a section of a document states", List.of("section"),
				Map.of("section", declaration("Section"), "states", array(entries)));
	}

	/** The schema of a document's file. */
	Map<String, Object> document() {
		return file("A document", List.of("document"),
				Map.of("document", declaration("Document"), "sections", array(declaration("Section"))));
	}

	/** The schema of the tombstones' file. */
	Map<String, Object> tombstones() {
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("id", described(id(List.copyOf(this.model.nodeTypes().keySet())), "The id that is no more."));
		entry.put("hash", described(ordered("type", "string", "pattern", "^" + TombstoneReader.HASH_FORM + "$"),
				"Instead of the id, where that was erased: its hash, as --erase writes it."));
		entry.put("mergedInto", described(id(List.copyOf(this.model.nodeTypes().keySet())),
				"The id of what it was merged into; without it, it was removed."));
		entry.put("date", described(scalar("Edtf", EDTF), "When it was merged or removed."));
		entry.put("reason", described(constants((ValueType.Enumerated) TombstoneReader.reasons(this.model)), "Why."));
		Map<String, Object> tombstone = new LinkedHashMap<>(object(List.of("date", "reason"), entry));
		tombstone.put("oneOf", List.of(Map.of("required", List.of("id")), Map.of("required", List.of("hash"))));
		return file("Ids of the PCC partnership graph that are no more", List.of("tombstones"),
				Map.of("tombstones", array(tombstone)));
	}

	private Map<String, Object> file(String title, List<String> required, Map<String, Object> properties) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		schema.put("title", title);
		schema.put("description",
				"Generated from graph-schema/graphql; rewrite with mvn test -Dtest=SeedJsonSchemaTests -Dgolden.update=true.");
		schema.putAll(object(required, new TreeMap<>(properties)));
		schema.put("$defs", this.definitions);
		return schema;
	}

	/** An entry's prefix tells which type's fields it has. */
	private Map<String, Object> entries(List<Birth> declared) {
		List<Object> cases = new ArrayList<>();
		for (NodeType type : this.model.nodeTypes().values()) {
			if (declared.contains(type.birth())) {
				cases.add(when("id", type, declaration(type.name())));
			}
			cases.add(when("about", type, statement(type)));
		}
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("type", "object");
		entry.put("description", "With `id`, declares a node; with `about`, says something of one declared elsewhere.");
		entry.put("anyOf", List.of(Map.of("required", List.of("id")), Map.of("required", List.of("about"))));
		entry.put("properties",
				Map.of("id",
						id(this.model.nodeTypes()
							.values()
							.stream()
							.filter((type) -> declared.contains(type.birth()))
							.map(NodeType::name)
							.toList())));
		entry.put("allOf", cases);
		this.definitions.put("entry", entry);
		return ref("entry");
	}

	private static Map<String, Object> when(String key, NodeType type, Map<String, Object> then) {
		return ordered("if", ordered("required", List.of(key), "properties",
				Map.of(key, ordered("type", "string", "pattern", "^" + type.prefix() + ":"))), "then", then);
	}

	private Map<String, Object> declaration(String label) {
		NodeType type = this.model.nodeTypes().get(label);
		if (!this.definitions.containsKey(label)) {
			this.definitions.put(label, Map.of());
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("id", id(List.of(label)));
			WritableFields.properties(type).forEach((property) -> fields.put(property.name(), value(label, property)));
			addRelationships(type, fields);
			this.definitions.put(label, described(object(required(type), fields), description(label, null)));
		}
		return ref(label);
	}

	private Map<String, Object> statement(NodeType type) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("about", id(List.of(type.name())));
		WritableFields.properties(type)
			.stream()
			.filter(Property::stated)
			.forEach((property) -> fields.put(property.name(), value(type.name(), property)));
		addRelationships(type, fields);
		String name = type.name() + ".about";
		this.definitions.put(name, described(object(List.of("about"), fields), description(type.name(), null)));
		return ref(name);
	}

	private static List<String> required(NodeType type) {
		List<String> required = new ArrayList<>(List.of("id"));
		WritableFields.properties(type)
			.stream()
			.filter((property) -> Defaults.mustHold(type, property))
			.forEach((property) -> required.add(property.name()));
		return required;
	}

	private void addRelationships(NodeType type, Map<String, Object> fields) {
		for (Relationship field : WritableFields.relationships(this.model, type)) {
			Map<String, Object> target = target(field);
			fields.put(field.name(),
					described(field.toMany() ? array(target) : target, description(type.name(), field.name())));
		}
	}

	/** An id, an id with the edge's properties, or a node that is born here. */
	private Map<String, Object> target(Relationship field) {
		EdgeProperties edge = field.properties();
		String name = "to." + field.target() + ((edge != null) ? "." + edge.name() : "");
		if (this.definitions.putIfAbsent(name, Map.of()) == null) {
			List<String> labels = this.model.requireType(field.target()).labels();
			Map<String, Object> edgeFields = new LinkedHashMap<>();
			if (edge != null) {
				edge.properties().forEach((property) -> edgeFields.put(property.name(), value(edge.name(), property)));
			}
			Map<String, Object> withProperties = new LinkedHashMap<>(Map.of("id", id(labels)));
			withProperties.putAll(edgeFields);
			List<Object> choices = new ArrayList<>(List.of(id(labels), object(List.of("id"), withProperties)));
			labels.stream()
				.filter((label) -> WritableFields.birth(this.model, label) == Birth.SECTION)
				.forEach((label) -> choices.add(inline(label, edge, edgeFields)));
			this.definitions.put(name, Map.of("anyOf", choices));
		}
		return ref(name);
	}

	private Map<String, Object> inline(String label, EdgeProperties edge, Map<String, Object> edgeFields) {
		Map<String, Object> plain = declaration(label);
		if (edge == null) {
			return plain;
		}
		NodeType type = this.model.nodeTypes().get(label);
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("id", id(List.of(label)));
		WritableFields.properties(type).forEach((property) -> fields.put(property.name(), value(label, property)));
		addRelationships(type, fields);
		edgeFields.forEach(fields::putIfAbsent);
		return object(required(type), fields);
	}

	private Map<String, Object> value(String owner, Property property) {
		Map<String, Object> one = switch (property.type()) {
			case ValueType.Enumerated constants -> constants(constants);
			case ValueType.Scalar.STRING, ValueType.Scalar.ID -> ordered("type", "string", "minLength", 1);
			case ValueType.Scalar.EDTF -> scalar("Edtf", EDTF);
			case ValueType.Scalar.POUNDS -> scalar("Pounds", "^\\d{1,15}\\.\\d{2}$");
			case ValueType.Scalar.INT -> ordered("type", "integer");
			case ValueType.Scalar.FLOAT -> ordered("type", "number");
			case ValueType.Scalar.BOOLEAN -> ordered("type", "boolean");
		};
		return described(property.list() ? array(one) : one, description(owner, property.name()));
	}

	private Map<String, Object> scalar(String name, String pattern) {
		this.definitions.put(name, described(ordered("type", "string", "pattern", pattern),
				content((AbstractDescribedNode<?>) this.sdl.scalars().get(name))));
		return ref(name);
	}

	private Map<String, Object> constants(ValueType.Enumerated type) {
		String name = type.graphqlName();
		EnumTypeDefinition definition = this.sdl.getType(name, EnumTypeDefinition.class).orElseThrow();
		List<Object> choices = new ArrayList<>();
		definition.getEnumValueDefinitions()
			.forEach((value) -> choices.add(described(ordered("const", value.getName()), content(value))));
		this.definitions.put(name, described(ordered("oneOf", choices), content(definition)));
		return ref(name);
	}

	private Map<String, Object> id(List<String> labels) {
		List<String> prefixes = labels.stream()
			.map((label) -> this.model.nodeTypes().get(label).prefix())
			.sorted()
			.toList();
		String prefix = (prefixes.size() == this.model.nodeTypes().size()) ? "[a-z-]+"
				: "(" + String.join("|", prefixes) + ")";
		return ordered("type", "string", "pattern", "^" + prefix + ":" + SLUG + "$");
	}

	private String description(String type, String field) {
		ObjectTypeDefinition definition = this.sdl.getType(type, ObjectTypeDefinition.class).orElseThrow();
		if (field == null) {
			return content(definition);
		}
		return definition.getFieldDefinitions()
			.stream()
			.filter((candidate) -> candidate.getName().equals(field))
			.map(SeedJsonSchema::content)
			.findFirst()
			.orElseThrow();
	}

	private static String content(AbstractDescribedNode<?> node) {
		return (node.getDescription() != null) ? node.getDescription().getContent() : "";
	}

	private static Map<String, Object> object(List<String> required, Map<String, Object> properties) {
		return ordered("type", "object", "required", required, "properties", properties, "additionalProperties", false);
	}

	private static Map<String, Object> array(Map<String, Object> items) {
		return ordered("type", "array", "minItems", 1, "items", items);
	}

	private static Map<String, Object> ref(String name) {
		return ordered("$ref", "#/$defs/" + name);
	}

	private static Map<String, Object> described(Map<String, Object> schema, String description) {
		Map<String, Object> described = new LinkedHashMap<>();
		described.put("description", description);
		described.putAll(schema);
		return described;
	}

	private static Map<String, Object> ordered(Object... keysAndValues) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			map.put((String) keysAndValues[i], keysAndValues[i + 1]);
		}
		return map;
	}

}
