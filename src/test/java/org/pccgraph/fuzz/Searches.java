package org.pccgraph.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Search strings, and cursors that are nearly ours. */
final class Searches {

	private static final List<String> SEARCHES = List.of(
			"query Q($v: String!) { search(text: $v, first: 3) { totalCount edges { node { id name } } } }",
			"query Q($v: String!) { schemes(where: { matches: $v }, orderBy: { relevance: true }, first: 3) { edges { node { id } } } }",
			"query Q($v: String) { organisations(where: { name: { contains: $v } }, first: 3) { totalCount } }",
			"query Q($v: String) { people(where: { name: { startsWith: $v } }, first: 3) { totalCount } }",
			"query Q($v: String) { schemes(where: { aliases: { has: $v } }, first: 3) { totalCount } }",
			"query Q($v: String) { schemes(where: { partners: { some: { node: { matches: $v } } } }) { totalCount } }");

	private static final List<String> PAGED = List.of("schemes(after: $v, first: 2)", "schemes(before: $v, last: 2)",
			"schemes(after: $v, first: 2, orderBy: { field: START })",
			"schemes(after: $v, first: 2, orderBy: { field: NAME, direction: DESC })",
			"schemes(after: $v, first: 2, orderBy: { count: PARTNERS })", "schemes(after: $v, before: $v)",
			"search(text: \"women\", after: $v)", "partnersOf(id: \"org:nelson-trust\", after: $v)",
			"recurringApproaches(after: $v)", "gaps(by: NEED, after: $v)", "people(after: $v)");

	private final List<String> cursors;

	/**
	 * Attacks on searches and pages.
	 * @param cursors cursors of ours
	 */
	Searches(List<String> cursors) {
		this.cursors = cursors;
	}

	static Attack search(Random chance) {
		String text = HostileTexts.any(chance);
		if (chance.nextInt(4) == 0) {
			return Attack.get("search", "/search?q=" + Attack.encoded(text.substring(0, Math.min(500, text.length()))));
		}
		return Attack.operation("search", HostileTexts.one(SEARCHES, chance), Json.of(Map.of("v", text)));
	}

	Attack cursor(Random chance) {
		String document = "query Q($v: String) { %s { pageInfo { endCursor hasNextPage } edges { cursor } } }"
			.formatted(HostileTexts.one(PAGED, chance));
		return Attack.operation("cursor", document, Json.of(Map.of("v", changed(chance))));
	}

	private String changed(Random chance) {
		String cursor = HostileTexts.one(this.cursors, chance);
		byte[] bytes = Base64.getUrlDecoder().decode(cursor);
		String text = new String(bytes, StandardCharsets.UTF_8);
		String[] parts = text.split("\u0002", -1);
		return switch (chance.nextInt(8)) {
			case 0 -> cursor;
			case 1 -> HostileTexts.any(chance);
			case 2 -> cursor.substring(0, chance.nextInt(cursor.length()));
			case 3 -> {
				bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
				yield Base64.getUrlEncoder().encodeToString(bytes);
			}
			case 4 -> encoded(parts, 2,
					HostileTexts.one(List.of("s", "i", "d", "x", ""), chance)
							+ HostileTexts.one(List.of("NaN", "Infinity", "-Infinity", "9223372036854775807", "1e400",
									"0x1p3", "-1", "", HostileTexts.any(chance)), chance));
			case 5 -> encoded(parts, 3, HostileTexts.any(chance));
			case 6 -> encoded(parts, chance.nextInt(parts.length), HostileTexts.cypher(chance));
			default -> Base64.getEncoder().encodeToString(HostileTexts.any(chance).getBytes(StandardCharsets.UTF_8));
		};
	}

	private static String encoded(String[] parts, int changed, String text) {
		String[] all = parts.clone();
		all[changed] = text;
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(String.join("\u0002", all).getBytes(StandardCharsets.UTF_8));
	}

}
