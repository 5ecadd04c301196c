package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads a YAML 1.2 file into values that know where they stand. What has no value is
 * reported and left out, so that everything that is read has one.
 */
final class YamlReader {

	private final SeedFile file;

	private final SeedProblems problems;

	private YamlReader(SeedFile file, SeedProblems problems) {
		this.file = file;
		this.problems = problems;
	}

	/**
	 * Reads a file.
	 * @param file the file
	 * @param problems takes what is wrong with it
	 * @return the mapping that the file holds, or null where it can't be read
	 */
	static YamlValue.@Nullable Fields read(SeedFile file, SeedProblems problems) {
		return new YamlReader(file, problems).read();
	}

	private YamlValue.@Nullable Fields read() {
		String text = SeedText.read(this.file, this.problems);
		if (text == null) {
			return null;
		}
		try {
			LoadSettings settings = LoadSettings.builder()
				.setSchema(new CoreSchema())
				.setAllowDuplicateKeys(true)
				.setLabel(this.file.shown())
				.build();
			Optional<Node> root = new Composer(settings, new ShallowParser(settings, text)).getSingleNode();
			if (root.isPresent() && value(root.get(), "the file") instanceof YamlValue.Fields fields) {
				return fields;
			}
			this.problems.addUnreadable(this.file.at(1, 1), "the file holds no mapping");
		}
		catch (MarkedYamlEngineException ex) {
			this.problems.addUnreadable(at(ex.getProblemMark()), "not YAML: " + ex.getProblem());
		}
		catch (YamlEngineException ex) {
			this.problems.addUnreadable(this.file.at(1, 1), "not YAML: " + ex.getMessage());
		}
		return null;
	}

	private @Nullable YamlValue value(Node node, String what) {
		Location at = at(node.getStartMark());
		if (node.getAnchor().isPresent()) {
			this.problems.add(at, "anchors and aliases aren't used in the seed; write the value out");
			return null;
		}
		return switch (node) {
			case ScalarNode scalar -> scalar(scalar, at, what);
			case SequenceNode sequence -> items(sequence, at, what);
			case MappingNode mapping -> fields(mapping, at, what);
			default -> throw new IllegalStateException("Unexpected YAML node " + node.getNodeType());
		};
	}

	private YamlValue.@Nullable Scalar scalar(ScalarNode node, Location at, String what) {
		String text = node.getValue().strip();
		if (text.isEmpty() || node.getTag().equals(Tag.NULL)) {
			this.problems.add(at, "%s has no value; leave it out", what);
			return null;
		}
		return isSound(text, at) ? new YamlValue.Scalar(at, text, kind(node, at)) : null;
	}

	private boolean isSound(String text, Location at) {
		String problem = SeedText.problem(text);
		if (problem != null) {
			this.problems.add(at, "%s", problem);
		}
		return problem == null;
	}

	private YamlValue.Kind kind(ScalarNode node, Location at) {
		Tag tag = node.getTag();
		if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
			return YamlValue.Kind.NUMBER;
		}
		if (!tag.equals(Tag.BOOL) && !tag.equals(Tag.STR)) {
			this.problems.add(at, "YAML tags such as %s aren't used in the seed", tag);
		}
		return tag.equals(Tag.BOOL) ? YamlValue.Kind.BOOLEAN : YamlValue.Kind.TEXT;
	}

	private YamlValue.@Nullable Items items(SequenceNode node, Location at, String what) {
		List<YamlValue> values = new ArrayList<>();
		for (Node item : node.getValue()) {
			YamlValue value = value(item, "an item of " + what);
			if (value != null) {
				values.add(value);
			}
		}
		if (node.getValue().isEmpty()) {
			this.problems.add(at, "%s is empty; leave it out", what);
		}
		return values.isEmpty() ? null : new YamlValue.Items(at, values);
	}

	private YamlValue.@Nullable Fields fields(MappingNode node, Location at, String what) {
		Map<String, YamlValue.Field> fields = new LinkedHashMap<>();
		for (NodeTuple tuple : node.getValue()) {
			Location keyAt = at(tuple.getKeyNode().getStartMark());
			if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
				this.problems.add(keyAt, "a key must be a word");
				continue;
			}
			String key = keyNode.getValue();
			if (!isSound(key, keyAt)) {
				continue;
			}
			YamlValue value = value(tuple.getValueNode(), "'%s'".formatted(key));
			if (fields.containsKey(key)) {
				this.problems.add(keyAt, "'%s' is written twice; the other is at %s", key, fields.get(key).at());
			}
			else if (value != null) {
				fields.put(key, new YamlValue.Field(key, keyAt, value));
			}
		}
		if (node.getValue().isEmpty()) {
			this.problems.add(at, "%s is empty; leave it out", what);
		}
		return fields.isEmpty() ? null : new YamlValue.Fields(at, fields);
	}

	private Location at(Optional<Mark> mark) {
		return mark.map((found) -> this.file.at(found.getLine() + 1, found.getColumn() + 1))
			.orElseGet(() -> this.file.at(1, 1));
	}

}
