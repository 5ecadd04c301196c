package org.pccgraph.fuzz;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLSchema;

/**
 * Which request stands at which place of a run. First comes one to each text of the
 * schema, then what chance decides, the same for the same seed and share.
 *
 * <p>
 * What is valid in ever new shapes costs the database a plan each time, a hundred times
 * as long as to refuse something, so that its share decides how long a run takes. All
 * else is refused, or is planned once and then differs in its values.
 */
final class Mix {

	private static final int ALL = 100;

	/**
	 * So many places after one another try few texts of the schema, whose plans are kept
	 * meanwhile.
	 */
	private static final int WINDOW = 10_000;

	private static final int TEXTS = 50;

	private final Injections injections;

	private final List<Function<Random, Attack>> costly;

	private final List<Function<Random, Attack>> cheap;

	private final long seed;

	private final int share;

	/**
	 * A mix.
	 * @param schema the published schema
	 * @param cursors cursors of ours
	 * @param seed what chance begins with
	 * @param share how many of a hundred may cost much
	 */
	Mix(GraphQLSchema schema, List<String> cursors, long seed, int share) {
		this.seed = seed;
		this.share = share;
		this.injections = new Injections(schema);
		Mutations mutations = Mutations.read();
		Searches searches = new Searches(cursors);
		Predicate<String> valid = (document) -> !ParseAndValidate
			.parseAndValidate(schema, ExecutionInput.newExecutionInput(document).build())
			.isFailure();
		this.costly = List.of((chance) -> document(Documents.any(chance), chance), mutations::any, mutations::any,
				Addresses::address);
		this.cheap = List.of((chance) -> document(Documents.cheap(chance), chance),
				(chance) -> mutations.malformed(chance, valid), (chance) -> mutations.malformed(chance, valid),
				mutations::variables, mutations::bytes, Searches::search, searches::cursor, Addresses::page,
				Addresses::header, Addresses::raw);
	}

	private static Attack document(String text, Random chance) {
		return Attack.operation("document", text, chance.nextBoolean() ? null : Json.of(Mutations.value(chance, 0)));
	}

	/**
	 * How many texts the schema takes, and so how many requests come first.
	 * @return the number
	 */
	int injections() {
		return this.injections.count();
	}

	/**
	 * The request at a place.
	 * @param index the place, from 0
	 * @return the request
	 */
	Attack at(int index) {
		// Neighbouring seeds give alike first numbers, so they are spread.
		Random chance = new Random((this.seed * 1_000_003 + index) * 0x9E3779B97F4A7C15L);
		if (index < this.injections.count()) {
			return this.injections.at(index, chance, true);
		}
		if (chance.nextInt(ALL) < this.share) {
			return HostileTexts.one(this.costly, chance).apply(chance);
		}
		int kind = chance.nextInt(this.cheap.size() + 2);
		return (kind < this.cheap.size()) ? this.cheap.get(kind).apply(chance)
				: this.injections.at(index / WINDOW * TEXTS + chance.nextInt(TEXTS), chance, chance.nextBoolean());
	}

	/**
	 * Sends the same again.
	 * @param index the place
	 * @return what to say to Java for that
	 */
	String again(int index) {
		return "-Dfuzz.seed=%d -Dfuzz.costly=%d -Dfuzz.only=%d".formatted(this.seed, this.share, index);
	}

}
