package org.pccgraph.seed;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.NodeType;

/** Reads ids: {@code prefix:slug}, where the prefix tells the node's type. */
final class Ids {

	private static final Pattern FORM = Pattern.compile("[a-z0-9-]+:[a-z0-9]+(-[a-z0-9]+)*");

	private final GraphModel model;

	private final SeedProblems problems;

	Ids(GraphModel model, SeedProblems problems) {
		this.model = model;
		this.problems = problems;
	}

	/**
	 * Reads an id.
	 * @param value what is written
	 * @return the id and its type, or null where it is wrong, which is reported
	 */
	@Nullable TypedId read(YamlValue value) {
		if (!(value instanceof YamlValue.Scalar scalar) || scalar.kind() != YamlValue.Kind.TEXT) {
			this.problems.add(value.at(), "an id is wanted here, not %s", value.describe());
			return null;
		}
		String id = scalar.text();
		if (!FORM.matcher(id).matches()) {
			this.problems.add(value.at(),
					"'%s' is no id; write prefix:slug with lower-case letters, digits and single hyphens", id);
			return null;
		}
		NodeType type = this.model.typeOfId(id).orElse(null);
		if (type == null) {
			String prefix = id.substring(0, id.indexOf(':'));
			List<String> prefixes = this.model.nodeTypes().values().stream().map(NodeType::prefix).toList();
			this.problems.addUnknown(value.at(), "no type has ids that begin with '%s:'".formatted(prefix), prefix,
					prefixes);
			return null;
		}
		return new TypedId(id, type, value.at());
	}

	/**
	 * Reads an id that must be of certain types.
	 * @param value what is written
	 * @param labels the names of the types
	 * @param what says what leads to them, for the message
	 * @return the id and its type, or null where it is wrong, which is reported
	 */
	@Nullable TypedId read(YamlValue value, Collection<String> labels, String what) {
		TypedId id = read(value);
		if (id != null && !labels.contains(id.type().name())) {
			this.problems.add(id.at(), "%s leads to %s, not to '%s' (%s)", what,
					labels.stream().sorted().collect(Collectors.joining(" or ")), id.id(), id.type().name());
			return null;
		}
		return id;
	}

	/**
	 * An id of the right form.
	 *
	 * @param id the id
	 * @param type the type that its prefix tells
	 * @param at where it is written
	 */
	record TypedId(String id, NodeType type, Location at) {
	}

}
