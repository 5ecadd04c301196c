package org.pccgraph.seed;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A section of a synthetic document: three schemes of one area, the bodies and the
 * partnership that come with them, and what is stated of them. How many of each and how
 * often is what was counted in the curated seed.
 */
final class SyntheticSection {

	static final int SCHEMES = 3;

	private static final int SECTIONS_A_DOCUMENT = 8;

	private static final int SECTIONS_A_FUND = 5;

	/** How skewed draws of areas, bodies and people are, and of vocabulary. */
	private static final double HUBS = 2;

	private static final double WORDS = 1.6;

	private static final Map<String, Integer> STATUSES = new TreeMap<>(Map.of("RUNNING", 98, "PLANNED", 15, "PILOT", 9,
			"PROPOSED", 5, "ENDED", 2, "UNDER_REVIEW", 2, "BID_FOR", 1));

	private static final Map<String, Integer> KINDS = new TreeMap<>(Map.of("PROGRAMME", 47, "SERVICE", 28, "PROJECT",
			25, "PILOT", 7, "POST", 7, "CENTRE", 7, "REVIEW", 7, "IT_SYSTEM", 5, "HOSTEL", 4, "TRAINING", 3));

	private static final Map<String, Integer> BODY_KINDS = new TreeMap<>(Map.of("CHARITY", 40, "OTHER", 25, "COMPANY",
			12, "COUNCIL", 12, "HEALTH", 6, "HOUSING_PROVIDER", 5, "PROBATION", 3, "UNIVERSITY", 2));

	private static final Map<String, Integer> PARTNERSHIP_KINDS = new TreeMap<>(
			Map.of("MULTI_AGENCY_GROUP", 19, "BOARD", 15, "OTHER", 3, "CONSORTIUM", 2));

	private static final Map<String, Integer> FIGURE_KINDS = new TreeMap<>(
			Map.of("OUTCOME", 67, "ACTIVITY", 49, "BASELINE", 27, "CAPACITY", 12, "MONEY", 9, "FORECAST", 3));

	private static final Map<String, Integer> GRANT_STATUSES = new TreeMap<>(
			Map.of("AWARDED", 31, "ANNOUNCED", 5, "BID", 1));

	private final SyntheticGraph graph;

	private final SyntheticFacts facts;

	private final int index;

	private final Draw draw;

	private final SyntheticWords words;

	private final String id;

	private final String area;

	private final String areaName;

	SyntheticSection(SyntheticGraph graph, SyntheticFacts facts, int index) {
		this.graph = graph;
		this.facts = facts;
		this.index = index;
		this.draw = Draw.of(graph.seed(), index);
		this.words = new SyntheticWords(this.draw);
		this.id = "section:synthetic-%d-%02d".formatted(index / SECTIONS_A_DOCUMENT, index % SECTIONS_A_DOCUMENT + 1);
		this.area = this.draw.skewed(graph.ids("ForceArea"), HUBS);
		this.areaName = graph.name(this.area);
	}

	void write() {
		document();
		this.facts.declare(this.id, this.id, "name", this.words.scheme(this.areaName), "number",
				"%02d".formatted(this.index % SECTIONS_A_DOCUMENT + 1));
		this.facts.link(this.id, this.id, "document", documentId());
		if (this.index % SECTIONS_A_FUND == 0) {
			String fund = this.facts.declare(this.id, fundId(this.index / SECTIONS_A_FUND), "name",
					this.words.body(this.areaName) + " Fund");
			this.facts.state(this.id, fund, "summary", this.words.summary(this.areaName));
			this.facts.link(this.id, fund, "heldBy", commissioner());
		}
		String partnership = this.draw.chance(0.9) ? partnership() : null;
		for (int scheme = this.index * SCHEMES; scheme < (this.index + 1) * SCHEMES; scheme++) {
			this.facts.declare(this.id, bodyId(scheme), "name", this.words.body(this.areaName), "kind",
					this.draw.weighted(BODY_KINDS));
			if (scheme < this.graph.schemes()) {
				scheme(scheme, partnership);
			}
		}
	}

	private void document() {
		if (this.index % SECTIONS_A_DOCUMENT == 0) {
			this.facts.declare(this.id, documentId(), "name",
					"Synthetic report %d on %s".formatted(this.index / SECTIONS_A_DOCUMENT, this.areaName), "kind",
					"REPORT", "date", Integer.toString(2013 + this.draw.below(13)));
		}
	}

	private String partnership() {
		String partnership = this.facts.declare(this.id, "partnership:synthetic-" + this.index, "name",
				this.words.body(this.areaName) + " Board", "kind", this.draw.weighted(PARTNERSHIP_KINDS));
		this.facts.state(this.id, partnership, "status", "RUNNING", "summary", this.words.summary(this.areaName));
		this.facts.link(this.id, partnership, "operatesIn", this.area);
		this.draw.some(0.5, 2.6, (i) -> body())
			.forEach((body) -> this.facts.link(this.id, partnership, "members", body));
		return partnership;
	}

	private void scheme(int number, @Nullable String partnership) {
		String scheme = this.facts.declare(this.id, SyntheticGraph.schemeId(number), "name",
				this.words.scheme(this.areaName), "kind", this.draw.weighted(KINDS));
		this.facts.state(this.id, scheme, "status", this.draw.chance(0.93) ? this.draw.weighted(STATUSES) : null,
				"summary", this.words.summary(this.areaName), "start", maybe(0.13, this::month), "scale",
				maybe(0.19, () -> this.draw.below(400) + 12 + " people a year"));
		where(scheme);
		vocabulary(scheme, "approaches", "Approach", 0.82, 1.9);
		vocabulary(scheme, "needs", "Need", 0.53, 2);
		vocabulary(scheme, "cohorts", "Cohort", 0.82, 1.7);
		vocabulary(scheme, "guidedBy", "Policy", 0.23, 1.1);
		who(scheme, number, partnership);
		if (this.draw.chance(0.26)) {
			grant(scheme, number);
		}
		for (int figure : this.draw.some(0.26, 3.4, (i) -> i)) {
			figure(scheme, number, figure);
		}
		int model = this.draw.skewed(this.graph.schemes(), HUBS);
		if (model != number && this.draw.chance(0.04)) {
			this.facts.link(this.id, scheme, "modelledOn", SyntheticGraph.schemeId(model), "differs",
					"Works with another group of people.");
		}
		if (number % SCHEMES > 0 && this.draw.chance(0.16)) {
			this.facts.link(this.id, scheme, "partOf", SyntheticGraph.schemeId(this.index * SCHEMES));
		}
	}

	private void where(String scheme) {
		String status = maybe(0.2, () -> this.draw.weighted(STATUSES));
		if (this.draw.chance(0.92)) {
			this.facts.link(this.id, scheme, "operatesIn", this.area, "status", status);
		}
		this.draw.some(0.36, 1.2, (i) -> this.draw.skewed(this.graph.ids("Place"), WORDS))
			.forEach((place) -> this.facts.link(this.id, scheme, "operatesIn", place, "status", status));
		this.draw.some(0.08, 1, (i) -> this.draw.skewed(this.graph.ids("Prison"), WORDS))
			.forEach((prison) -> this.facts.link(this.id, scheme, "worksWithPrisons", prison, "how", "INSIDE"));
	}

	private void vocabulary(String scheme, String field, String type, double probability, double mean) {
		this.draw.some(probability, mean, (i) -> this.draw.skewed(this.graph.ids(type), WORDS))
			.forEach((word) -> this.facts.link(this.id, scheme, field, word));
	}

	private void who(String scheme, int number, @Nullable String partnership) {
		bodies(scheme, "deliveredBy", 0.39, 1.4, partnership);
		bodies(scheme, "commissionedBy", 0.15, 1.4, null);
		bodies(scheme, "hostedBy", 0.07, 1.1, null);
		bodies(scheme, "partners", 0.3, 2.4, partnership);
		if (this.draw.chance(0.3)) {
			String person = this.facts.declare(this.id, "person:synthetic-" + number, "name", this.words.person());
			this.facts.link(this.id, person, "worksFor", body(), "role", "Director");
			this.facts.link(this.id, scheme, "endorsedBy", person);
		}
	}

	private void bodies(String scheme, String field, double probability, double mean, @Nullable String partnership) {
		this.draw.some(probability, mean, (i) -> body())
			.forEach((body) -> this.facts.link(this.id, scheme, field, body, "role", maybe(0.45, () -> "as stated")));
		if (partnership != null && this.draw.chance(0.1)) {
			this.facts.link(this.id, scheme, field, partnership, "role", "together");
		}
	}

	private void grant(String scheme, int number) {
		Long amount = this.draw.chance(0.27) ? (1L + this.draw.skewed(2000, HUBS)) * 100_000 : null;
		String grant = this.facts.declare(this.id, "grant:synthetic-" + number, "name",
				"Grant for " + this.words.scheme(this.areaName), "status", this.draw.weighted(GRANT_STATUSES), "amount",
				amount, "printed", (amount != null) ? "£%,d".formatted(amount / 100) : null, "period",
				maybe(0.2, this::month), "summary", this.words.summary(this.areaName));
		this.facts.link(this.id, scheme, "grants", grant);
		this.facts.link(this.id, grant, "givenBy", this.draw.chance(0.5) ? commissioner() : body());
		if (this.draw.chance(0.27)) {
			int funds = (this.graph.sections() + SECTIONS_A_FUND - 1) / SECTIONS_A_FUND;
			this.facts.link(this.id, grant, "fromFund", fundId(this.draw.skewed(funds, HUBS)));
		}
		if (this.draw.chance(0.2)) {
			this.facts.link(this.id, grant, "givenTo", body());
		}
	}

	private void figure(String scheme, int number, int which) {
		int value = this.draw.skewed(1000, HUBS);
		String figure = this.facts.declare(this.id, "figure:synthetic-%d-%d".formatted(number, which), "measure",
				this.words.measure(), "kind", this.draw.weighted(FIGURE_KINDS), "value", Integer.toString(value),
				"number", (double) value, "qualifier", "EXACTLY", "unit", "people", "basis", "STATEMENT", "period",
				maybe(0.43, this::month), "caveat", maybe(0.12, () -> "The source gives no base."));
		this.facts.link(this.id, scheme, "figures", figure);
		if (this.draw.chance(0.11)) {
			this.facts.link(this.id, figure, "claimedBy", commissioner());
		}
	}

	/** One of the section's own, the area's two hubs, or any other, hubs first. */
	private String body() {
		if (this.draw.chance(0.45)) {
			return bodyId(this.index * SCHEMES + this.draw.below(SCHEMES));
		}
		return this.draw.chance(0.35)
				? this.draw.chance(0.5) ? commissioner() : SyntheticGraph.bodyOfArea("force", this.area)
				: bodyId(this.draw.skewed(this.graph.sections() * SCHEMES, HUBS));
	}

	private String commissioner() {
		return SyntheticGraph.bodyOfArea("commissioner", this.area);
	}

	private String month() {
		return "%d-%02d".formatted(2013 + this.draw.below(13), 1 + this.draw.below(12));
	}

	private <T> @Nullable T maybe(double probability, Supplier<T> value) {
		return this.draw.chance(probability) ? value.get() : null;
	}

	private String documentId() {
		return "document:synthetic-" + this.index / SECTIONS_A_DOCUMENT;
	}

	private static String bodyId(int number) {
		return "org:synthetic-" + number;
	}

	private static String fundId(int number) {
		return "fund:synthetic-" + number;
	}

}
