package org.pccgraph.fuzz;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents made to take time, memory or stack. */
final class Documents {

	private static final String HOPS = "approaches(first: 1) { edges { node { schemes(first: 1) { edges { node { ";

	/** Refused, or soon planned and soon answered. */
	private static final List<Shape> CHEAP = List.of(
			// Many of the same.
			(chance) -> "{ " + times(many(chance), "a%d: __typename ") + "}",
			(chance) -> "{ " + times(many(chance), "regions { totalCount } ") + "}",
			(chance) -> "{ schemes { edges { node { " + times(many(chance), "name ") + "} } } }",
			(chance) -> "{ schemes { " + times(many(chance), "edges { node { id } } ") + "} }",
			(chance) -> "{ x: regions { totalCount } " + times(many(chance), "x: schemes { totalCount } ") + "}",
			(chance) -> "{ __typename " + times(many(chance), "@skip(if: false) ") + "}",
			(chance) -> "{ __typename " + times(many(chance), "@d%d ") + "}",
			(chance) -> times(many(chance), "query Q%d { __typename } "),
			(chance) -> "query Q(" + times(many(chance), "$v%d: Int ") + ") { __typename }",
			(chance) -> "{ ...F } fragment F on Query { __typename } "
				.concat(times(many(chance), "fragment F%d on Query { __typename } ")),
			(chance) -> "{ " + times(many(chance), "...F ") + "} fragment F on Query { regions { totalCount } }",
			(chance) -> "{ schemes(where: { id: { in: [" + times(many(chance), "\"scheme:x%d\" ")
					+ "] } }) { totalCount } }",
			(chance) -> "{ schemes(where: {" + times(many(chance), "name: { eq: \"x%d\" } ") + "}) { totalCount } }",
			(chance) -> "{ " + times(many(chance), "__t%d: __type(name: \"Scheme\") { name } ") + "}",
			// Deep in each other.
			(chance) -> "{ " + "a { ".repeat(many(chance)) + "}".repeat(many(chance)) + " }",
			(chance) -> nested("{ ", "... on Query { ", "__typename", " }", many(chance), " }"),
			(chance) -> nested("{ schemes(first: 1) { edges { node { ", HOPS, "id", " } } } } } }", chance.nextInt(60),
					" } } } }"),
			(chance) -> nested("{ schemes(where: ", "{ not: ", "{}", " }", many(chance), ") { totalCount } }"),
			(chance) -> nested("{ schemes(where: ", "{ and: [", "{}", "] }", many(chance), ") { totalCount } }"),
			(chance) -> nested("{ schemes(where: ", "{ or: [{ name: { eq: \"a\" } }, ", "{}", "] }", many(chance) / 4,
					") { totalCount } }"),
			(chance) -> nested("{ schemes(where: ", "{ approaches: { some: { node: { schemes: { some: { node: ", "{}",
					" } } } } } }", chance.nextInt(100), ") { totalCount } }"),
			(chance) -> nested("{ sharedPartners(ids: ", "[", "\"a\"", "]", many(chance), ") { totalCount } }"),
			(chance) -> nested("query Q($v: ", "[", "Int", "]", many(chance), ") { __typename }"),
			(chance) -> nested("{ __schema { types { ", "ofType { ", "name", " }", chance.nextInt(300), " } } }"),
			(chance) -> nested("{ __schema { types { ", "fields { type { ", "name", " } }", chance.nextInt(30),
					" } } }"),
			// In circles, and twice of each.
			(chance) -> circle(1 + chance.nextInt(50)), (chance) -> bomb(1 + chance.nextInt(24)),
			(chance) -> chain(1 + chance.nextInt(300),
					"approaches(first: 1) { edges { node { schemes(first: 1) { edges { node { ...%s } } } } } }"),
			(chance) -> spreads(many(chance)), (chance) -> operations(many(chance), many(chance)),
			(chance) -> "{ ...F ...F } fragment F on Query { ...F }", (chance) -> "{ ...Missing }",
			(chance) -> "{ ... on Nothing { id } }", (chance) -> "fragment F on Query { __typename }",
			// Long, or hardly text.
			(chance) -> "{ __typename }" + " ".repeat(100 * many(chance)),
			(chance) -> "{ __typename }" + ",\n\t".repeat(10 * many(chance)),
			(chance) -> "#" + HostileTexts.any(chance).repeat(3) + "\n{ __typename }",
			(chance) -> "\"\"\"" + HostileTexts.any(chance) + "\"\"\" { __typename }",
			(chance) -> "{ " + "a".repeat(100 * many(chance)) + " }", (chance) -> HostileTexts.any(chance),
			(chance) -> "{ search(text: \"" + "\\u{1F600}".repeat(many(chance)) + "\") { totalCount } }",
			(chance) -> "{ search(text: \"\"\"" + HostileTexts.any(chance) + "\"\"\") { totalCount } }",
			(chance) -> "{ node(id: \"\\uD800\") { id } }", (chance) -> "{ node(id: \"\\u{110000}\") { id } }",
			// Other operations, odd values.
			(chance) -> "mutation { " + HostileTexts.one(List.of("__typename", "createScheme { id }", "a"), chance)
					+ " }",
			(chance) -> "subscription { __typename }", (chance) -> "query Q($v: Int = \"x\") { __typename }",
			(chance) -> "type Query { a: Int }", (chance) -> "extend type Query { a: Int } { __typename }",
			(chance) -> "{ schemes(first: " + HostileTexts.number(chance) + ") { totalCount } }",
			(chance) -> "{ schemes(last: " + HostileTexts.number(chance) + ") { edges { node { id } } } }",
			(chance) -> "{ figures(where: { numericValue: { gt: " + HostileTexts.number(chance)
					+ " } }) { totalCount } }",
			(chance) -> "{ grants(where: { amount: { eq: " + HostileTexts.number(chance) + " } }) { totalCount } }",
			(chance) -> "{ schemes(asOf: " + Json.text(HostileTexts.any(chance)) + ") { totalCount } }");

	/** What is long to plan or to run. */
	private static final List<Shape> COSTLY = List.of(
			(chance) -> "{ " + times(many(chance), "a%d: regions { totalCount } ") + "}",
			(chance) -> "{ schemes(where: { or: [" + times(many(chance) / 4, "{ name: { contains: \"x%d\" } } ")
					+ "] }) { totalCount } }",
			(chance) -> "{ " + times(many(chance), "n%d: node(id: \"scheme:x%1$d\") { id } ") + "}",
			(chance) -> "{ paths(from: \"org:nelson-trust\", to: \"scheme:project-she\", maxHops: "
					+ HostileTexts.number(chance) + ") { __typename } }",
			(chance) -> "{ neighbourhood(id: \"org:nelson-trust\", hops: " + HostileTexts.number(chance)
					+ ", maxNodes: " + HostileTexts.number(chance) + ") { __typename } }",
			(chance) -> "{ recurringApproaches(minRegions: " + HostileTexts.number(chance) + ") { totalCount } }",
			(chance) -> "{ network(projection: BODIES_BY_SCHEMES, asOf: " + Json.text(HostileTexts.any(chance))
					+ ") { state } }",
			(chance) -> "{ changes(since: " + Json.text(HostileTexts.any(chance)) + ") { __typename } }");

	private static final List<Shape> ALL = Stream.concat(CHEAP.stream(), COSTLY.stream()).toList();

	private Documents() {
	}

	/**
	 * A document.
	 * @param chance decides which
	 * @return its text
	 */
	static String any(Random chance) {
		return HostileTexts.one(ALL, chance).write(chance);
	}

	/**
	 * A document that costs the database little or nothing.
	 * @param chance decides which
	 * @return its text
	 */
	static String cheap(Random chance) {
		return HostileTexts.one(CHEAP, chance).write(chance);
	}

	/** Mostly some hundreds, now and then as many as fit. */
	private static int many(Random chance) {
		return (chance.nextInt(10) == 0) ? chance.nextInt(6000) : chance.nextInt(400);
	}

	private static String times(int times, String part) {
		return IntStream.range(0, times)
			.mapToObj((i) -> part.replace("%d", Integer.toString(i)).replace("%1$d", Integer.toString(i)))
			.collect(Collectors.joining());
	}

	private static String nested(String before, String open, String inside, String close, int depth, String after) {
		return before + open.repeat(depth) + inside + close.repeat(depth) + after;
	}

	private static String circle(int length) {
		return "{ ...F0 } " + IntStream.range(0, length)
			.mapToObj((i) -> "fragment F%d on Query { __typename ...F%d }".formatted(i, (i + 1) % length))
			.collect(Collectors.joining(" "));
	}

	private static String chain(int length, String step) {
		return "{ schemes(first: 1) { edges { node { ...F0 } } } } " + IntStream.range(0, length)
			.mapToObj((i) -> "fragment F%d on Scheme { %s }".formatted(i,
					(i + 1 < length) ? step.formatted("F" + (i + 1)) : "id"))
			.collect(Collectors.joining(" "));
	}

	/** Each in the one before. */
	static String spreads(int fragments) {
		return "{ ...F0 } " + IntStream.range(0, fragments)
			.mapToObj((i) -> "fragment F%d on Query { ...F%d } ".formatted(i, i + 1))
			.collect(Collectors.joining()) + "fragment F%d on Query { __typename }".formatted(fragments);
	}

	/** All of the same fields. */
	static String operations(int operations, int fields) {
		return times(operations, "query Q%d { ...F } ") + "fragment F on Query { " + "__typename ".repeat(fields) + "}";
	}

	private static String bomb(int length) {
		String step = "partOf(first: 1) { edges { node { ...%1$s } } }";
		return chain(length, "a: " + step + " b: " + step);
	}

	/** Writes a document of some shape. */
	private interface Shape {

		String write(Random chance);

	}

}
