package org.pccgraph.schema;

/**
 * Writes the operator objects: what a value can be tested for.
 *
 * @param sdl takes them
 */
record TestTypes(SdlText sdl) {

	private static final String MISSING_FAILS = " What has no value doesn't pass.";

	/** Writes those of the scalars. */
	void ofScalars() {
		equality("Tests on a text. Case, accents and doubled spaces never matter, except to `exactly`.", "Text",
				"String");
		this.sdl.field("Is exactly this, case and accents included.", "exactly: String")
			.field("Has this in it.", "contains: String")
			.field("Begins with this.", "startsWith: String");
		order("Comes in the alphabet before", "Comes in the alphabet after", "String");
		this.sdl.close();
		this.sdl
			.open("Tests on a list of texts. Case, accents and doubled spaces never matter.", "input TextListFilter")
			.field("One of the texts is this.", "has: String")
			.field("One of the texts has this in it.", "contains: String")
			.field("One of the texts begins with this.", "startsWith: String")
			.field("True: there is no text; false: there is at least one.", "isEmpty: Boolean")
			.close();
		equality("Tests on an id.", "ID", "ID");
		this.sdl.close();
		equality("Tests on a whole number.", "Int", "Int");
		order("Is less than", "Is more than", "Int");
		this.sdl.close();
		equality("Tests on a number.", "Float", "Float");
		order("Is less than", "Is more than", "Float");
		this.sdl.close();
		equality("Tests on an amount of money.", "Pounds", "Pounds");
		order("Is less than", "Is more than", "Pounds");
		this.sdl.close();
		this.sdl.open("Tests on a truth value.", "input BooleanFilter")
			.field("Is this.", "eq: Boolean")
			.field("Is not this. What has no value passes.", "ne: Boolean");
		isNull();
		this.sdl.close();
		dates();
	}

	/**
	 * Writes those of an enum.
	 * @param name the enum's name
	 */
	void ofEnum(String name) {
		equality("Tests on a `%s`.".formatted(name), name, name);
		this.sdl.close();
	}

	/**
	 * The rule is the strictest that an imprecise date allows: "before" is said only of
	 * what certainly was.
	 */
	private void dates() {
		equality(
				"""
						Tests on a date, which may be imprecise: `2021-03` can be any day of that month, `2019/2020` any time from the \
						first day of 2019 to the last of 2020, `2021/..` has no end. `lt` and the like compare the first and last days \
						that the two dates can mean; `eq` and the like compare the dates as printed.""",
				"Edtf", "Edtf");
		this.sdl
			.field("Is certainly over before this begins: its last day is before the first of this." + MISSING_FAILS,
					"lt: Edtf")
			.field("Ends no later than this: its last day isn't after the last of this." + MISSING_FAILS, "lte: Edtf")
			.field("Certainly begins after this is over: its first day is after the last of this." + MISSING_FAILS,
					"gt: Edtf")
			.field("Begins no earlier than this: its first day isn't before the first of this." + MISSING_FAILS,
					"gte: Edtf")
			.field("Has a day in common with this." + MISSING_FAILS, "overlaps: Edtf")
			.close();
	}

	private void equality(String description, String name, String type) {
		this.sdl.open(description, "input %sFilter".formatted(name))
			.field("Is this." + MISSING_FAILS, "eq: " + type)
			.field("Is not this. What has no value passes.", "ne: " + type)
			.field("Is one of these; an empty list lets nothing through.", "in: [%s!]".formatted(type))
			.field("Is none of these; an empty list lets everything through. What has no value passes.",
					"notIn: [%s!]".formatted(type));
		isNull();
	}

	private void isNull() {
		this.sdl.field("True: has no value; false: has one.", "isNull: Boolean");
	}

	private void order(String less, String more, String type) {
		this.sdl.field("%s this.%s".formatted(less, MISSING_FAILS), "lt: " + type)
			.field("%s this, or is this.%s".formatted(less, MISSING_FAILS), "lte: " + type)
			.field("%s this.%s".formatted(more, MISSING_FAILS), "gt: " + type)
			.field("%s this, or is this.%s".formatted(more, MISSING_FAILS), "gte: " + type);
	}

}
