package org.pccgraph.insight;

import java.util.Locale;

/**
 * The networks that can be asked for, each a projection of who has a part in what: two
 * members are joined where they meet in an item. The names are those of the SDL.
 */
public enum NetworkProjection {

	/** Bodies by the schemes and partnerships where they meet. */
	BODIES_BY_SCHEMES(
			"Two bodies (organisations, prisons, partnerships) are joined where both commission, deliver, fund, host or"
					+ " take part in the same scheme or partnership, or are members of the same partnership; the weight"
					+ " is the number of these schemes and partnerships. Contracts don't count, nor does endorsing,"
					+ " evaluating, referring or sharing an area."),
	/** Force areas by the approaches that schemes use in them. */
	AREAS_BY_APPROACHES(
			"Two police force areas are joined where schemes that work in them, or in places in them, use the same"
					+ " approach; the weight is the number of these approaches. What is only planned, proposed or bid"
					+ " for doesn't count, nor do broader approaches that no scheme is stated to use."),
	/** People by the boards they share. */
	PEOPLE_BY_PARTNERSHIPS(
			"Two people are joined where both are members of, chair, lead or work for the same partnership; the weight"
					+ " is the number of these partnerships. The dates of their roles count only with `asOf`."),
	/** Providers by their national contracts. */
	PROVIDERS_BY_CONTRACTS(
			"Two providers, told apart by the register's provider code, are joined where both have a part in the same"
					+ " national contract, as prime or subcontractor; the weight is the number of these contracts. The"
					+ " register has no contract dates, so with `asOf` a part counts from the register's own date.");

	private final String edgeRule;

	NetworkProjection(String edgeRule) {
		this.edgeRule = edgeRule;
	}

	/**
	 * What joins two members, and what the weight is.
	 * @return the rule, for readers
	 */
	public String edgeRule() {
		return this.edgeRule;
	}

	/**
	 * The file name of its statements.
	 * @return such as {@code bodies-by-schemes}
	 */
	String file() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
