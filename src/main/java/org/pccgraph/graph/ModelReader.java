package org.pccgraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLNamedDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Relationship.Direction;

/** Reads the model off the SDL, and refuses an SDL that can't be one. */
final class ModelReader {

	private final TypeDefinitionRegistry sdl;

	private final Problems problems = new Problems();

	private final Map<String, EdgeProperties> edgeProperties = new LinkedHashMap<>();

	private ModelReader(TypeDefinitionRegistry sdl) {
		this.sdl = sdl;
	}

	/**
	 * Reads the model.
	 * @param sdl the definitions, with what types take over from their interfaces already
	 * in them
	 * @return the model
	 * @throws InvalidModelException with everything that is wrong
	 */
	static GraphModel read(TypeDefinitionRegistry sdl) {
		return new ModelReader(sdl).read();
	}

	private GraphModel read() {
		for (ObjectTypeDefinition type : this.sdl.getTypes(ObjectTypeDefinition.class)) {
			if (type.hasDirective("properties")) {
				List<Property> properties = type.getFieldDefinitions().stream().map(this::property).toList();
				this.edgeProperties.put(type.getName(), new EdgeProperties(type.getName(), properties));
			}
		}
		Map<String, NodeType> nodeTypes = new TreeMap<>();
		for (ObjectTypeDefinition type : this.sdl.getTypes(ObjectTypeDefinition.class)) {
			if (type.hasDirective("node")) {
				nodeTypes.put(type.getName(), nodeType(type));
			}
		}
		Map<String, AbstractType> abstractTypes = new TreeMap<>();
		for (InterfaceTypeDefinition type : this.sdl.getTypes(InterfaceTypeDefinition.class)) {
			List<String> labels = nodeTypes.values()
				.stream()
				.filter((node) -> node.interfaces().contains(type.getName()))
				.map(NodeType::name)
				.toList();
			abstractTypes.put(type.getName(),
					new AbstractType(type.getName(), labels, properties(type), relationships(type)));
		}
		InterfaceTypeDefinition entity = (InterfaceTypeDefinition) this.sdl.getTypeOrNull(GraphModel.ENTITY);
		for (UnionTypeDefinition type : this.sdl.getTypes(UnionTypeDefinition.class)) {
			List<String> labels = type.getMemberTypes()
				.stream()
				.map((member) -> TypeInfo.typeInfo(member).getName())
				.sorted()
				.toList();
			abstractTypes.put(type.getName(), new AbstractType(type.getName(), labels,
					(entity != null) ? properties(entity) : Map.of(), Map.of()));
		}
		QueryFields queryFields = new QueryFields(this.sdl, this::valueType, this.problems);
		GraphModel model = new GraphModel(nodeTypes, abstractTypes, queryFields.rowTypes(), queryFields.rootFields(),
				PhraseReader.read(this.sdl, GraphModel.relationships(nodeTypes), this.problems));
		checkPrefixes(model);
		checkTargets(model);
		checkStoredNames(model);
		checkSums(model);
		this.problems.throwIfAny();
		RelationshipEnds.check(model, this.sdl, this.problems);
		this.problems.throwIfAny();
		return model;
	}

	private NodeType nodeType(ObjectTypeDefinition type) {
		Directive node = DirectiveArguments.of(type, "node");
		Set<String> interfaces = type.getImplements()
			.stream()
			.map((name) -> TypeInfo.typeInfo(name).getName())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		if (!interfaces.contains(GraphModel.ENTITY)) {
			this.problems.add(type, "%s is a @node and must implement Entity", type.getName());
		}
		return new NodeType(type.getName(), DirectiveArguments.text(node, "prefix", ""),
				NodeType.Birth.valueOf(DirectiveArguments.text(node, "born", "REGISTRY")), interfaces, properties(type),
				relationships(type));
	}

	private Map<String, Property> properties(ImplementingTypeDefinition<?> type) {
		Map<String, Property> properties = new LinkedHashMap<>();
		for (FieldDefinition field : type.getFieldDefinitions()) {
			if (!field.hasDirective("relationship")) {
				properties.put(field.getName(), property(field));
			}
		}
		return properties;
	}

	private Property property(FieldDefinition field) {
		FieldType type = FieldType.of(field);
		return new Property(field.getName(), valueType(field, type.name()), type.list(), type.required(),
				field.hasDirective("sortable"), field.hasDirective("text"), field.hasDirective("stated"),
				summed(field));
	}

	private static @Nullable Summed summed(FieldDefinition field) {
		if (!field.hasDirective("summed")) {
			return null;
		}
		Directive summed = DirectiveArguments.of(field, "summed");
		return new Summed(DirectiveArguments.texts(summed, "apart"),
				List.of(DirectiveArguments.text(summed, "wholes", "").split("\\.")));
	}

	private ValueType valueType(FieldDefinition field, String name) {
		for (ValueType.Scalar scalar : ValueType.Scalar.values()) {
			if (scalar.graphqlName().equals(name)) {
				return scalar;
			}
		}
		if (name.equals(GraphModel.NODE_TYPE)) {
			return new ValueType.Enumerated(name,
					this.sdl.getTypes(ObjectTypeDefinition.class)
						.stream()
						.filter((type) -> type.hasDirective("node"))
						.map(ObjectTypeDefinition::getName)
						.sorted()
						.toList());
		}
		if (this.sdl.getTypeOrNull(name) instanceof EnumTypeDefinition definition) {
			return new ValueType.Enumerated(name,
					definition.getEnumValueDefinitions().stream().map((value) -> value.getName()).toList());
		}
		this.problems.add(field, "%s: %s is neither a scalar nor an enum, and the field has no @relationship",
				field.getName(), name);
		return ValueType.Scalar.STRING;
	}

	private Map<String, Relationship> relationships(ImplementingTypeDefinition<?> type) {
		Map<String, Relationship> relationships = new LinkedHashMap<>();
		for (FieldDefinition field : type.getFieldDefinitions()) {
			if (field.hasDirective("relationship")) {
				relationships.put(field.getName(), relationship(type, field));
			}
		}
		return relationships;
	}

	private Relationship relationship(ImplementingTypeDefinition<?> owner, FieldDefinition field) {
		Directive directive = DirectiveArguments.of(field, "relationship");
		FieldType type = FieldType.of(field);
		String propertiesName = DirectiveArguments.text(directive, "properties", "");
		EdgeProperties properties = this.edgeProperties.get(propertiesName);
		if (!propertiesName.isEmpty() && properties == null) {
			this.problems.add(field, "%s.%s: no type named %s is marked @properties", owner.getName(), field.getName(),
					propertiesName);
		}
		return new Relationship(field.getName(), declaringType(owner, field),
				DirectiveArguments.text(directive, "type", ""),
				Direction.valueOf(DirectiveArguments.text(directive, "direction", "OUT")), type.name(), type.list(),
				properties, DirectiveArguments.flag(directive, "derived"),
				DirectiveArguments.flag(directive, "timeless"));
	}

	/** The interface that a field was taken over from, or the type itself. */
	private String declaringType(ImplementingTypeDefinition<?> type, FieldDefinition field) {
		for (Type<?> name : type.getImplements()) {
			if (this.sdl.getTypeOrNull(TypeInfo.typeInfo(name).getName()) instanceof InterfaceTypeDefinition parent
					&& parent.getFieldDefinitions()
						.stream()
						.anyMatch((inherited) -> inherited.getName().equals(field.getName()))) {
				return declaringType(parent, field);
			}
		}
		return type.getName();
	}

	private void checkPrefixes(GraphModel model) {
		Map<String, String> owners = new TreeMap<>();
		for (NodeType type : model.nodeTypes().values()) {
			String other = owners.putIfAbsent(type.prefix(), type.name());
			if (other != null) {
				this.problems.add(definition(type.name()), "%s and %s have the same id prefix `%s`", other, type.name(),
						type.prefix());
			}
		}
	}

	private void checkTargets(GraphModel model) {
		for (Relationship relationship : model.relationships()) {
			GraphType target = model.type(relationship.target());
			if (target == null || target.labels().isEmpty()) {
				this.problems.add(definition(relationship.declaredBy()),
						"%s.%s: @relationship leads to %s, which is no node type, nor an interface or union over some",
						relationship.declaredBy(), relationship.name(), relationship.target());
			}
		}
		for (AbstractType union : model.abstractTypes().values()) {
			for (String label : union.labels()) {
				if (!model.nodeTypes().containsKey(label)) {
					this.problems.add(definition(union.name()), "%s: its member %s is no @node type", union.name(),
							label);
				}
			}
		}
	}

	/** The copies that we store beside a property must not hide another property. */
	private void checkStoredNames(GraphModel model) {
		for (NodeType type : model.nodeTypes().values()) {
			for (Property property : type.properties().values()) {
				property.storedCopies()
					.stream()
					.filter(type.properties()::containsKey)
					.forEach((copy) -> this.problems.add(definition(type.name()),
							"%s.%s hides what is stored for %s: rename it", type.name(), copy, property.name()));
			}
		}
	}

	/** What keeps a sum honest must be there. */
	private void checkSums(GraphModel model) {
		for (NodeType type : model.nodeTypes().values()) {
			for (Property property : type.properties().values()) {
				if (property.summed() == null) {
					continue;
				}
				property.summed()
					.apart()
					.stream()
					.filter((name) -> !type.properties().containsKey(name))
					.forEach((name) -> this.problems.add(definition(type.name()),
							"%s.%s: @summed keeps `%s` apart, which is no property of %s", type.name(), property.name(),
							name, type.name()));
				GraphType at = type;
				for (String step : property.summed().wholes()) {
					Relationship relationship = (at != null) ? at.relationships().get(step) : null;
					if (relationship == null) {
						this.problems.add(definition(type.name()),
								"%s.%s: @summed finds wholes by `%s`, which is no relationship", type.name(),
								property.name(), step);
						break;
					}
					at = model.type(relationship.target());
				}
			}
		}
	}

	private SDLNamedDefinition<?> definition(String name) {
		return (SDLNamedDefinition<?>) Objects.requireNonNull(this.sdl.getTypeOrNull(name));
	}

}
