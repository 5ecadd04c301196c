package org.pccgraph.seed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Edtf;
import org.pccgraph.seed.Facts.Declaration;
import org.pccgraph.seed.Facts.Link;

/**
 * Orders statements in time: by the date of the document that makes them, undated ones
 * first; inside one document, and between documents of the same day, by where they stand.
 */
final class Chronology {

	private static final String DATE = "date";

	/** About when an undated document was made. */
	private static final String DATED = "dated";

	private final Map<String, LocalDate> datesBySection = new HashMap<>();

	Chronology(Facts facts) {
		Map<String, LocalDate> dates = new HashMap<>();
		for (Declaration node : facts.declarations()) {
			LocalDate date = date(node);
			if (date != null) {
				dates.put(node.id(), date);
			}
		}
		for (Link link : facts.links()) {
			LocalDate date = dates.get(link.target());
			if (date != null && link.subject().equals(link.section())) {
				this.datesBySection.put(link.section(), date);
			}
		}
	}

	private static @Nullable LocalDate date(Declaration node) {
		Object date = node.properties().getOrDefault(DATE, node.properties().get(DATED));
		return (date != null) ? Edtf.parse(date.toString()).earliest() : null;
	}

	Comparator<Facts.Cited> order() {
		return Comparator
			.comparing((Facts.Cited fact) -> this.datesBySection.getOrDefault(fact.section(), LocalDate.MIN))
			.thenComparing(Facts.Cited::at);
	}

}
