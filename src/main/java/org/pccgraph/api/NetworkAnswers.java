package org.pccgraph.api;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Edtf;
import org.pccgraph.insight.MeasuredNetwork;
import org.pccgraph.insight.NetworkEdge;
import org.pccgraph.insight.NetworkMeasure;
import org.pccgraph.insight.NetworkProjection;
import org.pccgraph.insight.NetworkState;
import org.pccgraph.insight.Networks;
import org.pccgraph.query.Computed;
import org.pccgraph.query.ErrorCode;
import org.pccgraph.query.QueryException;

/** Answers the field {@code network}: names its columns as the SDL does. */
final class NetworkAnswers {

	private final Networks networks;

	NetworkAnswers(Networks networks) {
		this.networks = networks;
	}

	/**
	 * The row of a network.
	 * @param arguments the field's arguments
	 * @param datasetVersion the version of the dataset being served
	 * @return the row; without a network as long as it is being computed
	 */
	Computed of(Map<String, @Nullable Object> arguments, String datasetVersion) {
		NetworkProjection projection = NetworkProjection.valueOf(String.valueOf(arguments.get("projection")));
		Edtf asOf = (arguments.get("asOf") instanceof String date) ? Edtf.parse(date) : null;
		NetworkState state = this.networks.get(projection, asOf, datasetVersion);
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("projection", projection.name());
		columns.put("edgeRule", projection.edgeRule());
		columns.put("asOf", (asOf != null) ? asOf.text() : null);
		columns.put("datasetVersion", datasetVersion);
		columns.put("communityAlgorithm", MeasuredNetwork.COMMUNITY_ALGORITHM);
		return switch (state) {
			case NetworkState.Computing computing -> {
				columns.put("state", "COMPUTING");
				columns.put("progress", computing.percent());
				yield new Computed(columns, Map.of(), true);
			}
			case NetworkState.Ready ready -> {
				columns.put("state", "READY");
				columns.put("progress", 100);
				columns.putAll(columns(ready.network()));
				yield new Computed(columns, lists(ready.network()), false);
			}
		};
	}

	private static Map<String, @Nullable Object> columns(MeasuredNetwork network) {
		MeasuredNetwork.Coverage coverage = network.coverage();
		Map<String, @Nullable Object> from = new HashMap<>();
		from.put("items", coverage.items());
		from.put("parts", coverage.parts());
		from.put("partsLeftOut", coverage.partsLeftOut());
		from.put("documents", coverage.documents());
		from.put("firstYear", coverage.firstYear());
		from.put("lastYear", coverage.lastYear());
		from.put("forceAreas", coverage.forceAreas());
		from.put("forceAreasCovered", coverage.forceAreasCovered());
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("datasetVersion", coverage.datasetVersion());
		columns.put("coverage", from);
		columns.put("memberCount", network.members().size());
		columns.put("edgeCount", network.edges().size());
		columns.put("componentCount", network.components().size());
		columns.put("communityCount", network.communities().size());
		columns.put("modularity", network.modularity());
		columns.put("pathSources", network.pathSources());
		return columns;
	}

	private static Map<String, Function<Map<String, @Nullable Object>, List<Computed.Item>>> lists(
			MeasuredNetwork network) {
		return Map.of("members", (arguments) -> members(network, arguments), "edges",
				(arguments) -> edges(network, arguments.get("member")), "communities",
				(arguments) -> network.communities().stream().map(NetworkAnswers::community).toList(), "components",
				(arguments) -> network.components().stream().map(NetworkAnswers::component).toList(), "brokers",
				(arguments) -> network.brokers().stream().map(NetworkAnswers::member).toList());
	}

	private static List<Computed.Item> members(MeasuredNetwork network, Map<String, @Nullable Object> arguments) {
		Map<?, ?> order = (arguments.get("orderBy") instanceof Map<?, ?> given) ? given : Map.of();
		NetworkMeasure measure = NetworkMeasure.named(order.get("measure"));
		Comparator<MeasuredNetwork.Member> byValue = Comparator.comparingDouble(measure::of);
		Comparator<MeasuredNetwork.Member> byMeasure = "ASC".equals(order.get("direction")) ? byValue
				: byValue.reversed();
		Object community = arguments.get("community");
		Object component = arguments.get("component");
		return network.members()
			.stream()
			.filter((member) -> community == null || Objects.equals(community, member.community()))
			.filter((member) -> component == null || Objects.equals(component, member.component()))
			.sorted(byMeasure.thenComparing(MeasuredNetwork.Member::id))
			.map(NetworkAnswers::member)
			.toList();
	}

	private static List<Computed.Item> edges(MeasuredNetwork network, @Nullable Object member) {
		if (member != null && network.members().stream().noneMatch((known) -> known.id().equals(member))) {
			throw new QueryException(ErrorCode.NOT_FOUND,
					"`%s` is no member of this network; find its members with `members`".formatted(member),
					Map.of("id", member));
		}
		return network.edges()
			.stream()
			.filter((edge) -> member == null || member.equals(edge.source()) || member.equals(edge.target()))
			.map(NetworkAnswers::edge)
			.toList();
	}

	private static Computed.Item member(MeasuredNetwork.Member member) {
		return new Computed.Item(member.id(), () -> {
			Map<String, @Nullable Object> row = new LinkedHashMap<>();
			row.put("node", member.id());
			row.put("code", member.code());
			row.put("degree", member.degree());
			row.put("weightedDegree", member.weightedDegree());
			row.put("betweenness", member.betweenness());
			row.put("closeness", member.closeness());
			row.put("pageRank", member.pageRank());
			row.put("coreness", member.coreness());
			row.put("clustering", member.clustering());
			row.put("articulationPoint", member.articulationPoint());
			row.put("component", member.component());
			row.put("community", (member.community() > 0) ? member.community() : null);
			row.put("items", member.items());
			row.put("regions", member.regions());
			return row;
		});
	}

	private static Computed.Item edge(NetworkEdge edge) {
		return new Computed.Item(edge.source() + " " + edge.target(), () -> {
			Map<String, @Nullable Object> row = new LinkedHashMap<>();
			row.put("source", edge.source());
			row.put("target", edge.target());
			row.put("weight", edge.weight());
			row.put("bridge", edge.bridge());
			row.put("via", edge.items());
			row.put("citations", edge.citations());
			return row;
		});
	}

	private static Computed.Item community(MeasuredNetwork.Community community) {
		return new Computed.Item(Integer.toString(community.number()), () -> {
			Map<String, @Nullable Object> row = new LinkedHashMap<>();
			row.put("number", community.number());
			row.put("label", community.label());
			row.put("size", community.members().size());
			row.put("shares",
					community.shares()
						.stream()
						.map((share) -> Map.of("node", share.id(), "members", share.members()))
						.toList());
			row.put("members", community.members());
			return row;
		});
	}

	private static Computed.Item component(MeasuredNetwork.Component component) {
		return new Computed.Item(Integer.toString(component.number()), () -> {
			Map<String, @Nullable Object> row = new LinkedHashMap<>();
			row.put("number", component.number());
			row.put("size", component.members().size());
			row.put("members", component.members());
			return row;
		});
	}

}
