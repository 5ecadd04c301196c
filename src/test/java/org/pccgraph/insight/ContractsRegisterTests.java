package org.pccgraph.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Known answers: the providers of the contracts register, an edge where two share a
 * contract.
 */
class ContractsRegisterTests {

	private final MeasuredNetwork network = network();

	@Test
	void providersPairsAndComponents() {
		assertThat(this.network.members()).hasSize(139);
		assertThat(this.network.edges()).hasSize(335);
		assertThat(this.network.members()).filteredOn((member) -> member.degree() > 0).hasSize(119);
		assertThat(this.network.components()).hasSize(25);
		assertThat(this.network.components().stream().map((component) -> component.members().size()))
			.startsWith(89, 21, 4, 3, 2, 1)
			.endsWith(1);
	}

	@Test
	void whoHasMostPartners() {
		assertThat(top(NetworkMeasure.DEGREE, 5)).containsExactlyInAnyOrder("ST_GILES_TRUST 20.0",
				"WORKING_CHANCE_LTD 20.0", "THE_FORWARD_TRUST 19.0", "ADVANCE_CHARITY 18.0", "HIBISCUS_INIT 18.0");
	}

	@Test
	void whoStandsBetweenOthers() {
		assertThat(top(NetworkMeasure.BETWEENNESS, 5)).containsExactly("THE_FORWARD_TRUST 1334.6",
				"ST_GILES_TRUST 1253.8", "LINCS_ACTION_TRUST 1090.7", "SHELTER 873.3", "CATCH_22_CHARITY_LTD 780.1");
	}

	@Test
	void theSameOnEveryRun() {
		assertThat(network().graph()).isEqualTo(this.network.graph());
	}

	private List<String> top(NetworkMeasure measure, int count) {
		return this.network.members()
			.stream()
			.sorted(Comparator.comparingDouble(measure::of).reversed())
			.limit(count)
			.map((member) -> "%s %.1f".formatted(member.code(), measure.of(member)))
			.toList();
	}

	private static MeasuredNetwork network() {
		Map<String, Snapshot.Node> nodes = new HashMap<>();
		for (String file : List.of("seed/registry/contract-providers.yaml", "seed/registry/organisations.yaml")) {
			read(file).forEach((node) -> nodes.put(String.valueOf(node.get("id")),
					new Snapshot.Node("Organisation", String.valueOf(node.get("name")), code(node.get("otherIds")))));
		}
		List<Affiliation> parts = new ArrayList<>();
		for (Map<?, ?> contract : read("seed/reference/contracts.yaml")) {
			for (Object provider : (List<?>) contract.get("providedBy")) {
				parts.add(new Affiliation(String.valueOf(((Map<?, ?>) provider).get("id")),
						String.valueOf(contract.get("id")), Period.ALWAYS, List.of("section:crs-register-all")));
			}
		}
		Snapshot snapshot = new Snapshot(new Snapshot.Dataset("test", 43, 0), parts, Map.of(), nodes, Map.of());
		return NetworkComputation.of(NetworkProjection.PROVIDERS_BY_CONTRACTS, null, snapshot,
				new NetworkLimits(10_000, 10_000, 10_000, Long.MAX_VALUE / 2), (done) -> {
				});
	}

	private static @Nullable String code(@Nullable Object otherIds) {
		return (otherIds instanceof List<?> ids) ? ids.stream()
			.map(String::valueOf)
			.filter((id) -> id.startsWith("crs:"))
			.map((id) -> id.substring(4))
			.findFirst()
			.orElse(null) : null;
	}

	@SuppressWarnings("unchecked")
	private static List<Map<?, ?>> read(String file) {
		try {
			Object all = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of(file)));
			return (List<Map<?, ?>>) ((Map<?, ?>) all).get("nodes");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
