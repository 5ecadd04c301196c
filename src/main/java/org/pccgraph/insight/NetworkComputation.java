package org.pccgraph.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Edtf;
import org.pccgraph.insight.MeasuredNetwork.Coverage;
import org.pccgraph.insight.MeasuredNetwork.Member;

/** Computes a network from a snapshot: the same answer for the same snapshot. */
final class NetworkComputation {

	private final Snapshot snapshot;

	private final Incidence incidence;

	private final Adjacency graph;

	private final Measures measures;

	private final Traits traits;

	private NetworkComputation(Snapshot snapshot, Incidence incidence, Adjacency graph, Measures measures) {
		this.snapshot = snapshot;
		this.incidence = incidence;
		this.graph = graph;
		this.measures = measures;
		this.traits = new Traits(snapshot, incidence);
	}

	/**
	 * Computes a network.
	 * @param projection the projection that the snapshot was read for
	 * @param asOf the date to see it at, or null for everything that is known
	 * @param snapshot the snapshot
	 * @param limits the bounds
	 * @param progress told how much is done, from 0 to 1
	 * @return the network
	 * @throws NetworkTooLargeException where it exceeds a bound
	 */
	static MeasuredNetwork of(NetworkProjection projection, @Nullable Edtf asOf, Snapshot snapshot,
			NetworkLimits limits, DoubleConsumer progress) {
		List<Affiliation> kept = (asOf != null) ? snapshot.affiliations()
			.stream()
			.filter((affiliation) -> affiliation.period().possiblyAt(asOf))
			.toList() : snapshot.affiliations();
		Incidence incidence = Incidence.of(kept);
		if (incidence.members().size() > limits.maxMembers()) {
			throw new NetworkTooLargeException("members", limits.maxMembers());
		}
		Adjacency graph = Adjacency.of(incidence, limits.maxEdges());
		Measures measures = Measures.of(graph, limits.maxSteps(), progress);
		NetworkComputation computation = new NetworkComputation(snapshot, incidence, graph, measures);
		return new MeasuredNetwork(projection, (asOf != null) ? asOf.text() : null, computation.coverage(kept),
				IntStream.range(0, graph.size()).mapToObj(computation::member).toList(), computation.edges(),
				computation.communities(), computation.components(), measures.communities().modularity(),
				measures.paths().sources());
	}

	private Member member(int vertex) {
		String id = id(vertex);
		Snapshot.Node node = this.snapshot.node(id);
		return new Member(id, node.type(), node.name(), node.code(), this.graph.degree(vertex),
				this.measures.weightedDegree()[vertex], this.measures.paths().betweenness()[vertex],
				this.measures.paths().closeness()[vertex], this.measures.pageRank()[vertex],
				this.measures.coreness()[vertex], this.measures.clustering()[vertex],
				this.measures.cutPoints().points()[vertex], this.measures.components().of()[vertex],
				this.measures.communities().groups().of()[vertex], this.incidence.itemsOf()[vertex].length,
				this.traits.regions(vertex, this.graph.neighbours()[vertex]));
	}

	private List<NetworkEdge> edges() {
		List<NetworkEdge> edges = new ArrayList<>(this.graph.edgeCount());
		for (int one = 0; one < this.graph.size(); one++) {
			for (int i = 0; i < this.graph.degree(one); i++) {
				int two = this.graph.neighbours()[one][i];
				if (one < two) {
					edges.add(new NetworkEdge(this.incidence, one, two, this.graph.weights()[one][i],
							this.measures.cutPoints().isBridge(one, two)));
				}
			}
		}
		edges.sort(Comparator.comparingInt(NetworkEdge::weight).reversed());
		return List.copyOf(edges);
	}

	private List<MeasuredNetwork.Community> communities() {
		List<int[]> groups = this.measures.communities().groups().members();
		return IntStream.range(0, groups.size())
			.mapToObj((i) -> this.traits.community(i + 1, groups.get(i), central(groups.get(i))))
			.toList();
	}

	private int central(int[] members) {
		return Arrays.stream(members)
			.boxed()
			.max(Comparator.comparingLong((Integer member) -> this.measures.weightedDegree()[member])
				.thenComparing(Comparator.reverseOrder()))
			.orElseThrow();
	}

	private List<MeasuredNetwork.Component> components() {
		List<int[]> groups = this.measures.components().members();
		return IntStream.range(0, groups.size())
			.mapToObj((i) -> new MeasuredNetwork.Component(i + 1,
					Arrays.stream(groups.get(i)).mapToObj(this::id).toList()))
			.toList();
	}

	private Coverage coverage(List<Affiliation> kept) {
		TreeSet<String> sections = new TreeSet<>();
		kept.stream().map(Affiliation::citations).distinct().forEach(sections::addAll);
		List<Snapshot.Document> documents = sections.stream()
			.map(this.snapshot.documents()::get)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		List<Integer> years = documents.stream()
			.map(Snapshot.Document::date)
			.filter(Objects::nonNull)
			.map((date) -> Edtf.parse(date).earliest())
			.filter(Objects::nonNull)
			.map((day) -> day.getYear())
			.sorted()
			.toList();
		Snapshot.Dataset dataset = this.snapshot.dataset();
		return new Coverage(dataset.version(), this.incidence.items().size(), kept.size(),
				this.snapshot.affiliations().size() - kept.size(),
				documents.stream().map(Snapshot.Document::id).sorted().toList(),
				years.isEmpty() ? null : years.getFirst(), years.isEmpty() ? null : years.getLast(),
				dataset.forceAreas(), dataset.forceAreasCovered());
	}

	private String id(int vertex) {
		return this.incidence.members().get(vertex);
	}

}
