package org.pccgraph.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.NodeType;
import org.pccgraph.graph.NodeType.Birth;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.Relationship;
import org.pccgraph.seed.Facts.Declaration;
import org.pccgraph.seed.Facts.Link;
import org.pccgraph.seed.Facts.Mention;
import org.pccgraph.seed.Facts.Statement;
import org.pccgraph.seed.Ids.TypedId;

/**
 * Reads entries: one with {@code id} declares a node, one with {@code about} says
 * something of a node declared elsewhere.
 */
final class EntryReader {

	private final GraphModel model;

	private final Facts facts;

	private final SeedProblems problems;

	private final Ids ids;

	private final ValueReader values;

	private final TargetReader targets;

	EntryReader(GraphModel model, Facts facts, SeedProblems problems) {
		this.model = model;
		this.facts = facts;
		this.problems = problems;
		this.ids = new Ids(model, problems);
		this.values = new ValueReader(problems);
		this.targets = new TargetReader(model, this, this.ids, this.values, problems);
	}

	/**
	 * Reads an entry of a registry, reference or section file.
	 * @param entry what is written
	 * @param scope what it may do
	 */
	void read(YamlValue entry, Scope scope) {
		if (!(entry instanceof YamlValue.Fields fields)) {
			this.problems.add(entry.at(), "an entry is a mapping with 'id' or 'about', not %s", entry.describe());
			return;
		}
		YamlValue.Field id = fields.get(WritableFields.ID);
		YamlValue.Field about = fields.get(WritableFields.ABOUT);
		if (id != null) {
			TypedId declared = this.ids.read(id.value());
			if (declared != null && mayDeclare(declared, scope)) {
				declare(declared, fields, Set.of(WritableFields.ID), scope);
			}
		}
		else if (about != null) {
			TypedId subject = this.ids.read(about.value());
			if (subject != null && scope.section() == null) {
				this.problems.add(about.at(), "what is said about %s needs a citation; give the file 'cites'",
						subject.id());
			}
			else if (subject != null) {
				mention(subject, scope);
				readFields(subject, fields, Set.of(WritableFields.ABOUT), scope, null);
			}
		}
		else {
			this.problems.add(entry.at(),
					"an entry needs 'id', which declares a node, or 'about', which says something of one");
		}
	}

	/**
	 * Reads the declaration of a node, with what is stated of it.
	 * @param id its id
	 * @param fields what is written of it
	 * @param others the keys that aren't its own
	 * @param scope what may be stated
	 */
	void declare(TypedId id, YamlValue.Fields fields, Set<String> others, Scope scope) {
		Map<String, Object> properties = new LinkedHashMap<>();
		mention(id, scope);
		readFields(id, fields, others, scope, properties);
		List<String> missing = WritableFields.properties(id.type())
			.stream()
			.filter((property) -> Defaults.mustHold(id.type(), property) && fields.get(property.name()) == null)
			.map((property) -> "'%s'".formatted(property.name()))
			.toList();
		if (!missing.isEmpty()) {
			this.problems.add(id.at(), "%s has no %s", id.id(), String.join(" and no ", missing));
		}
		this.facts.declarations().add(new Declaration(id.type(), id.id(), properties, id.at()));
	}

	void mention(TypedId id, Scope scope) {
		this.facts.mentions().add(new Mention(id.id(), scope.section(), id.at()));
	}

	void link(Relationship field, TypedId subject, TypedId target, Map<String, Object> properties, String section) {
		if (subject.id().equals(target.id())) {
			this.problems.add(target.at(), "'%s' relates %s to itself", field.name(), subject.id());
			return;
		}
		this.facts.links().add(new Link(field, subject.id(), target.id(), properties, section, target.at()));
	}

	private boolean mayDeclare(TypedId id, Scope scope) {
		Birth birth = id.type().birth();
		if (birth == Birth.DOCUMENT) {
			this.problems.add(id.at(), "a %s isn't declared here; it has a file of its own", id.type().name());
			return false;
		}
		if (birth == Birth.REGISTRY && !scope.registry()) {
			this.problems.add(id.at(), "a %s is declared in the registry; say something of it with 'about: %s'",
					id.type().name(), id.id());
			return false;
		}
		if (birth == Birth.SECTION && scope.section() == null) {
			this.problems.add(id.at(), "a %s is declared in the section that states it; this file cites none",
					id.type().name());
			return false;
		}
		return true;
	}

	/** Takes the node's own properties where it is declared; null where it isn't. */
	private void readFields(TypedId subject, YamlValue.Fields fields, Set<String> others, Scope scope,
			@Nullable Map<String, Object> own) {
		NodeType type = subject.type();
		for (YamlValue.Field field : fields.byKey().values()) {
			Property property = type.properties().get(field.key());
			Relationship relationship = type.relationships().get(field.key());
			if (others.contains(field.key())) {
				continue;
			}
			if (relationship != null) {
				readTargets(subject, relationship, field, scope);
			}
			else if (property != null && !property.name().equals(WritableFields.ID)) {
				readProperty(subject, property, field, scope, own);
			}
			else {
				this.problems.addUnknown(field.at(), "unknown field '%s' of %s".formatted(field.key(), type.name()),
						field.key(), WritableFields.names(this.model, type));
			}
		}
	}

	private void readProperty(TypedId subject, Property property, YamlValue.Field field, Scope scope,
			@Nullable Map<String, Object> own) {
		Object value = this.values.read(property, field.value());
		if (property.stated()) {
			if (scope.section() == null) {
				needsCitation(subject, field);
			}
			else if (value != null) {
				this.facts.statements().add(new Statement(subject.id(), scope.section(), property, value, field.at()));
			}
		}
		else if (own == null) {
			this.problems.add(field.at(), "'%s' of %s belongs where %s is declared; a section states only %s",
					field.key(), subject.type().name(), subject.id(), stated(subject.type()));
		}
		else if (value != null) {
			own.put(property.name(), value);
		}
	}

	private void readTargets(TypedId subject, Relationship relationship, YamlValue.Field field, Scope scope) {
		if (!WritableFields.isWritable(this.model, subject.type(), relationship)) {
			this.problems.add(field.at(), "'%s' of %s is derived when the seed is loaded and can't be stated",
					field.key(), subject.type().name());
		}
		else if (scope.section() == null) {
			needsCitation(subject, field);
		}
		else {
			this.targets.read(subject, relationship, field, scope.section(), scope);
		}
	}

	private void needsCitation(TypedId subject, YamlValue.Field field) {
		this.problems.add(field.at(),
				"'%s' of %s needs a citation; state it in a section's file, or give this file 'cites'", field.key(),
				subject.id());
	}

	private static String stated(NodeType type) {
		String properties = type.properties()
			.values()
			.stream()
			.filter(Property::stated)
			.map(Property::name)
			.collect(Collectors.joining(", "));
		return properties.isEmpty() ? "relationships" : properties + " and relationships";
	}

}
