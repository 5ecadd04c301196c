package org.pccgraph.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Hostile requests for whoever has no schema at hand. */
public final class Hostility {

	/** Allowed, and as costly as can be. */
	private static final List<String> COSTLY = List.of(
			"{ schemes(first: 100) { edges { node { name partners(first: 50) { totalCount edges { node { name ... on Organisation { schemes(first: 20) { totalCount } } } } } } } } }",
			"{ organisations(first: 100, where: { name: { contains: \"e\" } }) { totalCount edges { node { name schemes(first: 100) { totalCount edges { node { name statedIn { edges { node { id } } } } } } } } } }",
			"{ search(text: \"the police women prison probation service\", first: 100) { totalCount edges { node { id name } } } }",
			"{ paths(from: \"org:nelson-trust\", to: \"org:hm-prison-and-probation-service\", maxHops: 6) { __typename } }",
			"{ recurringApproaches(minRegions: 1, first: 100) { totalCount edges { node { __typename } } } }");

	private static final Mutations MUTATIONS = Mutations.read();

	private static final List<Function<Random, Attack>> KINDS = List.of(
			(chance) -> Attack.operation("document", Documents.any(chance), null),
			(chance) -> Attack.operation("document", Documents.any(chance), null), MUTATIONS::any, MUTATIONS::bytes,
			Searches::search, Addresses::address, Addresses::header,
			(chance) -> Attack.operation("costly", HostileTexts.one(COSTLY, chance), null),
			(chance) -> Attack.operation("costly", HostileTexts.one(COSTLY, chance), null));

	private Hostility() {
	}

	/**
	 * A hostile request.
	 * @param chance decides which
	 * @return what to send
	 */
	public static Request any(Random chance) {
		Attack attack = HostileTexts.one(KINDS, chance).apply(chance);
		return new Request(attack.method(), attack.path(), attack.headers(), attack.body());
	}

	/**
	 * What to send.
	 *
	 * @param method the method
	 * @param path the address
	 * @param headers the headers
	 * @param body the body
	 */
	public record Request(String method, String path, Map<String, String> headers, byte[] body) {

	}

}
