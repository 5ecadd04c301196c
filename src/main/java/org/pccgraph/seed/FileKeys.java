package org.pccgraph.seed;

import java.util.List;

/** Checks what stands at the top of a file. */
final class FileKeys {

	private FileKeys() {
	}

	/**
	 * Reports keys that don't belong there.
	 * @param root what the file holds
	 * @param known the keys that do
	 * @param what what sort of file it is
	 * @param problems takes what is wrong
	 */
	static void check(YamlValue.Fields root, List<String> known, String what, SeedProblems problems) {
		for (YamlValue.Field field : root.byKey().values()) {
			if (!known.contains(field.key())) {
				problems.addUnknown(field.at(), "unknown key '%s' of %s".formatted(field.key(), what), field.key(),
						known);
			}
		}
	}

	/**
	 * The items of a list.
	 * @param root what the file holds
	 * @param key the list's key
	 * @param problems takes what is wrong
	 * @return the items; none where the key is missing
	 */
	static List<YamlValue> items(YamlValue.Fields root, String key, SeedProblems problems) {
		YamlValue.Field field = root.get(key);
		if (field == null) {
			return List.of();
		}
		if (field.value() instanceof YamlValue.Items items) {
			return items.values();
		}
		problems.add(field.value().at(), "'%s' takes a list, not %s", key, field.value().describe());
		return List.of();
	}

}
