package org.pccgraph.seed;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A value of a YAML file that knows where it stands. */
sealed interface YamlValue {

	/**
	 * Where it begins.
	 * @return the place
	 */
	Location at();

	/**
	 * What it is, for messages.
	 * @return such as {@code a list}
	 */
	String describe();

	/**
	 * One value.
	 *
	 * @param at where it begins
	 * @param text the value as written, without quotes
	 * @param kind what YAML takes it for
	 */
	record Scalar(Location at, String text, Kind kind) implements YamlValue {

		@Override
		public String describe() {
			return (this.kind == Kind.TEXT) ? "the text '%s'".formatted(this.text) : this.text;
		}

	}

	/** What YAML takes a scalar for. */
	enum Kind {

		/** Text: quoted, or neither a number nor a boolean. */
		TEXT,
		/** A number without quotes. */
		NUMBER,
		/** A boolean without quotes. */
		BOOLEAN

	}

	/**
	 * A list.
	 *
	 * @param at where it begins
	 * @param values its values
	 */
	record Items(Location at, List<YamlValue> values) implements YamlValue {

		@Override
		public String describe() {
			return "a list";
		}

	}

	/**
	 * A mapping.
	 *
	 * @param at where it begins
	 * @param byKey its fields by key, in the file's order
	 */
	record Fields(Location at, Map<String, Field> byKey) implements YamlValue {

		@Nullable Field get(String key) {
			return this.byKey.get(key);
		}

		@Override
		public String describe() {
			return "a mapping";
		}

	}

	/**
	 * A key with its value.
	 *
	 * @param key the key
	 * @param at where the key begins
	 * @param value the value
	 */
	record Field(String key, Location at, YamlValue value) {
	}

}
