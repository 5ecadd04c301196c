package org.pccgraph.schema;

/** Writes SDL: described types with described fields. */
final class SdlText {

	private final StringBuilder text = new StringBuilder();

	/**
	 * Opens a type.
	 * @param description what it is, without quotes
	 * @param head such as {@code input SchemeWhere}
	 * @return this
	 */
	SdlText open(String description, String head) {
		this.text.append("\"\"\"").append(description).append("\"\"\"\n").append(head).append(" {\n");
		return this;
	}

	/**
	 * Adds a field, an input field or an enum value.
	 * @param description what it is
	 * @param definition such as {@code first: Int}
	 * @return this
	 */
	SdlText field(String description, String definition) {
		this.text.append("  \"\"\"").append(description).append("\"\"\"\n  ").append(definition).append('\n');
		return this;
	}

	void close() {
		this.text.append("}\n");
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
