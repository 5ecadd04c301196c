package org.pccgraph.seed;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What sections can state wrongly, each with the message that a writer of facts reads.
 */
class BrokenStatementsTests {

	@ParameterizedTest
	@MethodSource({ "fields", "values", "targets", "declarations" })
	void isReportedWithItsPlace(String states, String problem) {
		assertThat(TestSeed.sound().stating(states).problems()).containsExactly(TestSeed.SECOND + ":" + problem);
	}

	static Stream<Arguments> fields() {
		return Stream.of(arguments("""
				  - about: scheme:alpha
				    deliverdBy: [org:two]
				""", "6:5: unknown field 'deliverdBy' of Scheme; did you mean 'deliveredBy'?"), arguments("""
				  - about: scheme:alpha
				    colour: red
				""", "6:5: unknown field 'colour' of Scheme"),
				arguments("""
						  - about: scheme:alpha
						    kind: PILOT
						""",
						"6:5: 'kind' of Scheme belongs where scheme:alpha is declared; "
								+ "a section states only status, start, end, scale, summary and relationships"),
				arguments("""
						  - about: scheme:alpha
						    fundedBy: [org:two]
						""", "6:5: 'fundedBy' of Scheme is derived when the seed is loaded and can't be stated"),
				arguments("""
						  - about: scheme:alpha
						    statedIn: [section:report-01]
						""", "6:5: 'statedIn' of Scheme is derived when the seed is loaded and can't be stated"),
				arguments("""
						  - about: scheme:alpha
						    status: PLANNED
						  - about: scheme:alpha
						    status: ENDED
						""",
						"8:5: section:report-02 states 'status' of scheme:alpha twice; the other is at "
								+ TestSeed.SECOND + ":6:5"),
				arguments("""
						  - about: scheme:alpha
						    status: PLANNED
						    status: ENDED
						""", "7:5: 'status' is written twice; the other is at " + TestSeed.SECOND + ":6:5"),
				arguments("""
						  - status: PLANNED
						""",
						"5:5: an entry needs 'id', which declares a node, or 'about', which says something of one"),
				arguments("""
						  - scheme:alpha
						""", "5:5: an entry is a mapping with 'id' or 'about', not the text 'scheme:alpha'"));
	}

	static Stream<Arguments> values() {
		return Stream.of(value("status: RUNING", "13: 'status': unknown Status 'RUNING'; did you mean 'RUNNING'?"),
				value("status: OFF",
						"13: 'status': unknown Status 'OFF'; it is one of RUNNING, PILOT, PLANNED, PROPOSED, "
								+ "BID_FOR, UNDER_REVIEW, ENDED"),
				value("start: \"2021-13\"",
						"12: 'start': '2021-13' is no EDTF date: there is no such day, month or season"),
				value("start: 2021", "12: 'start': write it in quotes: \"2021\""),
				value("scale: true", "12: 'scale': write it in quotes: \"true\""),
				value("scale:", "11: 'scale' has no value; leave it out"),
				value("scale: \"\"", "12: 'scale' has no value; leave it out"),
				value("scale: ~", "12: 'scale' has no value; leave it out"),
				value("deliveredBy: []", "18: 'deliveredBy' is empty; leave it out"),
				value("scale: [large]", "12: 'scale' takes one value, not a list"),
				value("scale: &large big", "12: anchors and aliases aren't used in the seed; write the value out"),
				value("scale: !!binary big", "12: YAML tags such as tag:yaml.org,2002:binary aren't used in the seed"),
				value("summary: Write to a.b@example.org.",
						"23: this looks like an e-mail address; contact details stay out of the seed"),
				value("summary: Ring 01622 677055 now.",
						"19: this looks like a phone number; contact details stay out of the seed"),
				value("summary: At ME15 9BZ in Maidstone.",
						"17: this looks like a postcode; contact details stay out of the seed"));
	}

	static Stream<Arguments> targets() {
		return Stream.of(value("deliveredBy: [org:tow]", "19: unknown id 'org:tow'; did you mean 'org:two'?"),
				value("deliveredBy: [orgs:two]", "19: no type has ids that begin with 'orgs:'; did you mean 'org'?"),
				value("deliveredBy: [org:Two Ltd]",
						"19: 'org:Two Ltd' is no id; write prefix:slug with lower-case letters, digits and single hyphens"),
				value("deliveredBy: [area:kent]",
						"19: 'deliveredBy' of Scheme leads to Organisation or Partnership or Prison, not to 'area:kent' (ForceArea)"),
				value("deliveredBy: org:two", "18: 'deliveredBy' of Scheme takes a list, not the text 'org:two'"),
				value("deliveredBy: [{ role: lead }]", "19: a target of 'deliveredBy' needs an 'id'"),
				value("deliveredBy: [[org:two]]", "19: an id is wanted here, not a list"),
				value("deliveredBy: [{ id: org:two, rol: lead }]",
						"34: unknown property 'rol' of 'deliveredBy'; did you mean 'role'?"),
				value("endorsedBy: [{ id: org:two, rol: lead }]",
						"33: 'endorsedBy' takes ids without properties, so 'rol' can't stand here"),
				value("partOf: [scheme:alpha]", "14: 'partOf' relates scheme:alpha to itself"),
				value("deliveredBy: [org:two, org:two]",
						"28: section:report-02 states twice: scheme:alpha DELIVERED_BY org:two; " + "the other is at "
								+ TestSeed.SECOND + ":6:19"));
	}

	static Stream<Arguments> declarations() {
		return Stream.of(arguments("""
				  - id: scheme:gamma
				    name: Gamma
				""", "5:9: a Scheme is declared in the registry; say something of it with 'about: scheme:gamma'"),
				arguments("""
						  - id: section:report-03
						    name: Third
						""", "5:9: a Section isn't declared here; it has a file of its own"),
				value("figures: [{ id: figure:f, kind: OUTCOME, value: one, basis: STATEMENT }]",
						"21: figure:f has no 'measure'"),
				value("grants: [{ id: grant:g, amount: \"1.00\" }]", "20: grant:g has no 'name' and no 'status'"),
				value(figure("number: \"33\""),
						"96: 'number': takes a number without quotes or separators, not the text '33'"),
				value(figure("number: .inf"), "96: 'number': takes a number without quotes or separators, not .inf"),
				value(figure("cohortSize: 1.5"),
						"100: 'cohortSize': takes a whole number without quotes or separators, not 1.5"),
				value(figure("cohortSize: 9876543210"), "100: 'cohortSize': 9876543210 is too large"),
				value(figure("valeu: two"), "88: unknown field 'valeu' of Figure; did you mean 'value'?"),
				value(figure("about: [org:three]"), "96: unknown id 'org:three'"),
				value(grant("amount: 34800.00"), "63: 'amount': write it in quotes: \"34800.00\""),
				value(grant("amount: \"34,800.00\""),
						"63: 'amount': '34,800.00' is no amount; write pounds with two decimals "
								+ "and no sign or separators, such as \"34800.00\""),
				value(grant("amount: \"-1.00\""),
						"63: 'amount': '-1.00' is no amount; write pounds with two decimals "
								+ "and no sign or separators, such as \"34800.00\""),
				value(grant("annual: \"true\""), "63: 'annual': takes true or false, not the text 'true'"));
	}

	private static Arguments value(String line, String problem) {
		return arguments("  - about: scheme:alpha\n    " + line + "\n", "6:" + problem);
	}

	private static String figure(String more) {
		return "figures: [{ id: figure:f, kind: OUTCOME, measure: m, value: one, basis: STATEMENT, %s }]"
			.formatted(more);
	}

	private static String grant(String more) {
		return "grants: [{ id: grant:g, name: G, status: AWARDED, %s }]".formatted(more);
	}

}
