package org.pccgraph.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Grants as the 360Giving Data Standard (1.4) has them. It asks for an amount, an exact
 * date, a funder and a recipient, and knows money that was given only; what lacks one of
 * them isn't written, and the file says how many for which reason. Few sources tell the
 * day of an award: it is then the first that the stated time can mean, and
 * {@code awardDateBasis} says so.
 */
final class GrantFile implements GraphWriter {

	private static final Set<String> GIVEN = Set.of("AWARDED", "SPENT");

	/** For whoever doesn't know our own fields: the standard asks for an exact day. */
	private static final String DATES = "awardDate: few sources tell the day of an award. Where none does, it is the first "
			+ "day of the stated time, or of the date of the document that states the grant; awardDateBasis says which.";

	private final JsonGenerator json;

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private final Map<String, Map<String, Set<Edge.End>>> ends = new LinkedHashMap<>();

	private final Map<String, Citation> statedIn = new LinkedHashMap<>();

	private @Nullable Header header;

	GrantFile(JsonGenerator json) {
		this.json = json;
	}

	@Override
	public void begin(Header header) {
		this.header = header;
	}

	/** Grants come late in the order of types, so bodies are kept as well. */
	@Override
	public void node(Node node) {
		if (Set.of("Grant", "Organisation", "Prison", "Partnership").contains(node.type())) {
			this.nodes.put(node.id(), node);
		}
	}

	@Override
	public void edge(Edge edge) {
		if (!edge.source().type().equals("Grant")) {
			return;
		}
		this.ends.computeIfAbsent(edge.source().id(), (id) -> new LinkedHashMap<>())
			.computeIfAbsent(edge.type(), (type) -> new LinkedHashSet<>())
			.add(edge.target());
		edge.citations().forEach((citation) -> this.statedIn.putIfAbsent(edge.source().id(), citation));
	}

	@Override
	public void end() {
		List<Map<String, Object>> grants = new ArrayList<>();
		Map<String, Integer> leftOut = new TreeMap<>();
		for (Node node : this.nodes.values()) {
			if (node.type().equals("Grant")) {
				String reason = lacking(node);
				if (reason == null) {
					grants.add(grant(node));
				}
				else {
					leftOut.merge(reason, 1, Integer::sum);
				}
			}
		}
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("version", "1.4");
		if (this.header != null) {
			all.put("title", "Grants in public documents on reducing reoffending");
			all.put("description", this.header.description() + "\n" + DATES);
			all.put("license", Dataset.LICENCE_ADDRESS);
			all.put("dataset", this.header.dataset().json());
		}
		all.put("leftOut", leftOut);
		all.put("grants", grants);
		this.json.writePOJO(all);
		this.json.flush();
	}

	private @Nullable String lacking(Node grant) {
		if (!GIVEN.contains(String.valueOf(value(grant, "status")))) {
			return "not stated to be given";
		}
		if (!(value(grant, "amount") instanceof BigDecimal)) {
			return "no amount stated";
		}
		if (targets(grant, "GIVEN_BY").isEmpty()) {
			return "no funder stated";
		}
		if (targets(grant, "GIVEN_TO").isEmpty()) {
			return "no recipient stated";
		}
		return (AwardDate.of(value(grant, "period"), this.statedIn.get(grant.id())) != null) ? null : "no date stated";
	}

	private Map<String, Object> grant(Node grant) {
		AwardDate date = AwardDate.of(value(grant, "period"), this.statedIn.get(grant.id()));
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("id", "pccgraph-" + grant.id());
		all.put("title", grant.name());
		Object summary = value(grant, "summary");
		Object printed = value(grant, "printed");
		all.put("description", (summary != null) ? summary : (printed != null) ? printed : grant.name());
		Object currency = value(grant, "currency");
		all.put("currency", (currency != null) ? currency : "GBP");
		all.put("amountAwarded", value(grant, "amount"));
		if (date != null) {
			all.put("awardDate", date.day().toString());
			all.put("awardDateBasis", date.basis());
		}
		all.put("recipientOrganization", targets(grant, "GIVEN_TO").stream().map(this::organisation).toList());
		all.put("fundingOrganization", targets(grant, "GIVEN_BY").stream().map(this::organisation).toList());
		Set<Edge.End> funds = targets(grant, "FROM_FUND");
		if (!funds.isEmpty()) {
			all.put("grantProgramme",
					funds.stream().map((fund) -> Map.of("code", fund.id(), "title", fund.name())).toList());
		}
		for (String own : List.of("status", "printed", "qualifier", "annual", "period", "caveat")) {
			Object value = value(grant, own);
			if (value != null) {
				all.put(own, value);
			}
		}
		Citation citation = this.statedIn.get(grant.id());
		if (citation != null) {
			all.put("citation", citation.json());
		}
		return all;
	}

	/** Ids as org-id.guide has them where a number is known, else our own. */
	private Map<String, Object> organisation(Edge.End end) {
		Map<String, Object> all = new LinkedHashMap<>();
		Node node = this.nodes.get(end.id());
		Object charity = (node != null) ? value(node, "charityNumber") : null;
		Object company = (node != null) ? value(node, "companyNumber") : null;
		all.put("id", (charity != null) ? "GB-CHC-" + charity
				: (company != null) ? "GB-COH-" + company : "pccgraph-" + end.id());
		all.put("name", end.name());
		if (charity != null) {
			all.put("charityNumber", charity);
		}
		if (company != null) {
			all.put("companyNumber", company);
		}
		return all;
	}

	private Set<Edge.End> targets(Node grant, String type) {
		return this.ends.getOrDefault(grant.id(), Map.of()).getOrDefault(type, Set.of());
	}

	private static @Nullable Object value(Node node, String name) {
		for (Map.Entry<Attribute, Object> entry : node.values().entrySet()) {
			if (entry.getKey().name().equals(name)) {
				return entry.getValue();
			}
		}
		return null;
	}

}
