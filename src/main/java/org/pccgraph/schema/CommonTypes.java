package org.pccgraph.schema;

/** The published types and arguments that don't depend on the model. */
final class CommonTypes {

	static final String SDL = """
			"Whether there are more pages, and where to go on from."
			type PageInfo {
				"Whether there are items after this page."
				hasNextPage: Boolean!
				"Whether there are items before this page."
				hasPreviousPage: Boolean!
				"The cursor of the first item; null on an empty page."
				startCursor: String
				"The cursor of the last item; null on an empty page."
				endCursor: String
			}
			"The direction of an order."
			enum SortDirection {
				"From the smallest, the earliest or A."
				ASC
				"From the largest, the latest or Z."
				DESC
			}
			"Tests on a text. Case and accents matter to `eq` and `in`, not to `contains`."
			input TextFilter {
				"Is exactly this."
				eq: String
				"Is exactly one of these; an empty list lets nothing through."
				in: [String!]
				"Has this in it, whatever the case and accents."
				contains: String
			}
			"Tests on a list of texts."
			input TextListFilter {
				"One of the texts is exactly this."
				has: String
				"One of the texts has this in it, whatever the case and accents."
				contains: String
			}
			"Tests on a list of values."
			input ListFilter {
				"One of the values is exactly this."
				has: String
			}
			"Tests on a string."
			input StringFilter {
				"Is exactly this."
				eq: String
				"Is exactly one of these; an empty list lets nothing through."
				in: [String!]
			}
			"Tests on an id."
			input IDFilter {
				"Is this id."
				eq: ID
				"Is one of these ids; an empty list lets nothing through."
				in: [ID!]
			}
			"Tests on a whole number."
			input IntFilter {
				"Is this number."
				eq: Int
				"Is one of these; an empty list lets nothing through."
				in: [Int!]
			}
			"Tests on a number."
			input FloatFilter {
				"Is this number."
				eq: Float
				"Is one of these; an empty list lets nothing through."
				in: [Float!]
			}
			"Tests on a truth value."
			input BooleanFilter {
				"Is this."
				eq: Boolean
			}
			"Tests on a date, as printed."
			input EdtfFilter {
				"Is printed exactly so."
				eq: Edtf
				"Is printed as one of these; an empty list lets nothing through."
				in: [Edtf!]
			}
			"Tests on an amount of money."
			input PoundsFilter {
				"Is this amount."
				eq: Pounds
				"Is one of these; an empty list lets nothing through."
				in: [Pounds!]
			}
			""";

	static final String PAGE_ARGUMENTS = """
			"How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most."
			first: Int
			"Only items after this cursor."
			after: String
			"How many items from the end, or from before a cursor; 100 at most."
			last: Int
			"Only items before this cursor."
			before: String
			""";

	private CommonTypes() {
	}

	static String nodeArguments(String where, String order) {
		return """
				"Only items that match; everything where absent."
				where: %s
				"The order; by name where absent."
				orderBy: %s
				""".formatted(where, order) + PAGE_ARGUMENTS;
	}

}
