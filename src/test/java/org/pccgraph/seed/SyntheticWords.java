package org.pccgraph.seed;

import java.util.List;
import java.util.Locale;

/**
 * Names and summaries that look like those of the real graph, of words that recur.
 *
 * @param draw where chance comes from
 */
record SyntheticWords(Draw draw) {

	private static final double SKEW = 1.6;

	private static final List<String> THEMES = List.of("Women's", "Young Adults'", "Restorative", "Community", "Family",
			"Housing", "Employment", "Drug and Alcohol", "Gateway", "Pathfinder", "Turnaround", "Fresh Start", "Bridge",
			"Horizon", "Compass", "Phoenix", "Anchor", "Stepping Stones", "New Leaf", "Checkpoint", "Beacon",
			"Clean Break", "Second Chance", "Open Door", "Lighthouse", "Crossroads", "Choices", "Aspire", "Reach",
			"Navigator", "Outlook", "Springboard", "Foundations", "Forward", "Inspire", "Unity", "Haven", "Keystone",
			"Willow", "Northgate", "Riverside", "Meridian", "Summit", "Catalyst", "Elevate", "Renew", "Resolve");

	private static final List<String> WORK = List.of("Mentoring", "Diversion", "Resettlement", "Recovery", "Support",
			"Rehabilitation", "Skills", "Outreach", "Advice", "Intervention", "Prevention", "Wellbeing", "Learning",
			"Accommodation", "Treatment", "Liaison", "Navigation", "Engagement");

	private static final List<String> FORMS = List.of("Project", "Service", "Programme", "Scheme", "Pilot", "Hub",
			"Centre", "Partnership Project", "Initiative", "Pathway");

	private static final List<String> BODIES = List.of("Trust", "Foundation", "Housing", "Community Services",
			"Association", "Network", "Group", "Charity", "Action", "Solutions", "Council for Voluntary Service");

	private static final List<String> FIRST = List.of("Alex", "Bryn", "Carys", "Dana", "Ellis", "Farah", "Glyn",
			"Harper", "Imogen", "Jules", "Kiran", "Lowri", "Morgan", "Nadia", "Owen", "Priya", "Quinn", "Rowan", "Sam",
			"Tamsin", "Uma", "Vic", "Wren", "Yusuf");

	private static final List<String> LAST = List.of("Ashby", "Barlow", "Copeland", "Dunmore", "Ellerby", "Fairclough",
			"Garnett", "Hollis", "Ingham", "Jessop", "Kirkham", "Langley", "Marlow", "Norcott", "Oakden", "Penrose",
			"Quarmby", "Radley", "Selwood", "Thornbury", "Underhill", "Vickers", "Wexford", "Yardley");

	private static final List<String> MEASURES = List.of("People referred", "People who completed the course",
			"People in work six months after release", "Fall in reoffending after twelve months",
			"People housed on release", "Women diverted from court", "Places a year", "Volunteers trained",
			"People who reoffended within a year", "Cost for each person", "People who stopped using drugs");

	String scheme(String area) {
		String theme = this.draw.skewed(THEMES, SKEW);
		String work = this.draw.skewed(WORK, SKEW);
		String form = this.draw.skewed(FORMS, SKEW);
		return this.draw.chance(0.5) ? "%s %s %s in %s".formatted(theme, work, form, area)
				: "%s %s %s".formatted(area, theme, form);
	}

	String body(String area) {
		return "%s %s %s".formatted(this.draw.chance(0.6) ? area : this.draw.one(LAST), this.draw.skewed(THEMES, SKEW),
				this.draw.skewed(BODIES, SKEW));
	}

	String person() {
		return this.draw.one(FIRST) + " " + this.draw.one(LAST);
	}

	String measure() {
		return this.draw.skewed(MEASURES, SKEW);
	}

	String summary(String area) {
		return "Offers %s to people in %s who leave prison or are on probation, with %s and %s where they are needed."
			.formatted(this.draw.skewed(WORK, SKEW).toLowerCase(Locale.ROOT), area,
					this.draw.skewed(WORK, SKEW).toLowerCase(Locale.ROOT),
					this.draw.skewed(WORK, SKEW).toLowerCase(Locale.ROOT));
	}

}
