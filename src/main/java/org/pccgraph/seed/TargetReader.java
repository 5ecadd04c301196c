package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.EdgeProperties;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.NodeType;
import org.pccgraph.graph.NodeType.Birth;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.Relationship;
import org.pccgraph.seed.Ids.TypedId;

/**
 * Reads what a relationship field leads to: ids, ids with edge properties, and nodes that
 * are born where they are stated.
 */
final class TargetReader {

	private final GraphModel model;

	private final EntryReader entries;

	private final Ids ids;

	private final ValueReader values;

	private final SeedProblems problems;

	TargetReader(GraphModel model, EntryReader entries, Ids ids, ValueReader values, SeedProblems problems) {
		this.model = model;
		this.entries = entries;
		this.ids = ids;
		this.values = values;
		this.problems = problems;
	}

	/**
	 * Reads the targets of a field.
	 * @param subject the node that has the field
	 * @param relationship the field
	 * @param field what is written
	 * @param section the section that states it
	 * @param scope what inline nodes may state
	 */
	void read(TypedId subject, Relationship relationship, YamlValue.Field field, String section, Scope scope) {
		boolean list = field.value() instanceof YamlValue.Items;
		if (list != relationship.toMany()) {
			this.problems.add(field.value().at(), "'%s' of %s takes %s, not %s", field.key(), subject.type().name(),
					relationship.toMany() ? "a list" : "one id", field.value().describe());
			return;
		}
		List<YamlValue> targets = (field.value() instanceof YamlValue.Items items) ? items.values()
				: List.of(field.value());
		targets.forEach((target) -> readOne(subject, relationship, target, section, scope));
	}

	private void readOne(TypedId subject, Relationship relationship, YamlValue value, String section, Scope scope) {
		YamlValue.Fields fields = (value instanceof YamlValue.Fields mapping) ? mapping : null;
		YamlValue.Field id = (fields != null) ? fields.get(WritableFields.ID) : null;
		if (fields != null && id == null) {
			this.problems.add(value.at(), "a target of '%s' needs an 'id'", relationship.name());
			return;
		}
		TypedId target = this.ids.read((id != null) ? id.value() : value,
				this.model.requireType(relationship.target()).labels(),
				"'%s' of %s".formatted(relationship.name(), subject.type().name()));
		if (target == null) {
			return;
		}
		Map<String, Object> properties = new LinkedHashMap<>();
		if (fields == null) {
			this.entries.mention(target, scope);
		}
		else {
			readFields(relationship, target, fields, properties, scope);
		}
		this.entries.link(relationship, subject, target, properties, section);
	}

	private void readFields(Relationship relationship, TypedId target, YamlValue.Fields fields,
			Map<String, Object> properties, Scope scope) {
		Set<String> edgeKeys = new LinkedHashSet<>(Set.of(WritableFields.ID));
		boolean inline = false;
		for (YamlValue.Field field : fields.byKey().values()) {
			Property property = edgeProperty(relationship, field.key());
			if (isBornInline(target.type()) && isOwn(target.type(), field.key())) {
				inline |= !field.key().equals(WritableFields.ID);
			}
			else if (property != null) {
				edgeKeys.add(field.key());
				Object value = this.values.read(property, field.value());
				if (value != null) {
					properties.put(property.name(), value);
				}
			}
			else if (!field.key().equals(WritableFields.ID)) {
				edgeKeys.add(field.key());
				addUnknown(relationship, target, field);
			}
		}
		if (inline) {
			this.entries.declare(target, fields, edgeKeys, scope);
		}
		else {
			this.entries.mention(target, scope);
		}
	}

	private void addUnknown(Relationship relationship, TypedId target, YamlValue.Field field) {
		List<String> candidates = new ArrayList<>();
		EdgeProperties edge = relationship.properties();
		if (edge != null) {
			edge.properties().forEach((property) -> candidates.add(property.name()));
		}
		if (isBornInline(target.type())) {
			candidates.addAll(WritableFields.names(this.model, target.type()));
		}
		String what = "unknown property '%s' of '%s'".formatted(field.key(), relationship.name());
		if (isBornInline(target.type())) {
			what = "unknown field '%s' of %s".formatted(field.key(), target.type().name());
		}
		else if (edge == null) {
			what = "'%s' takes ids without properties, so '%s' can't stand here".formatted(relationship.name(),
					field.key());
		}
		this.problems.addUnknown(field.at(), what, field.key(), candidates);
	}

	private static boolean isBornInline(NodeType type) {
		return type.birth() == Birth.SECTION;
	}

	private static boolean isOwn(NodeType type, String key) {
		return type.properties().containsKey(key) || type.relationships().containsKey(key);
	}

	private static @Nullable Property edgeProperty(Relationship relationship, String key) {
		EdgeProperties edge = relationship.properties();
		return (edge == null) ? null
				: edge.properties().stream().filter((property) -> property.name().equals(key)).findFirst().orElse(null);
	}

}
