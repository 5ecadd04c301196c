package org.pccgraph.api;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever types a name as it is printed finds what has it. */
@ApplicationTest
class NameSearchIT {

	private static final int AT_ONCE = 10;

	@LocalServerPort
	private int port;

	@Test
	void everySchemeAndOrganisationIsFoundByItsName() {
		GraphQlClient client = new GraphQlClient(this.port);
		List<JsonNode> all = new ArrayList<>();
		for (String field : List.of("schemes", "organisations", "partnerships", "forceAreas")) {
			client.data("{ %s(first: 100) { edges { node { id name } } } }".formatted(field))
				.at("/" + field + "/edges")
				.forEach((edge) -> all.add(edge.get("node")));
		}
		assertThat(all).hasSizeGreaterThan(200);
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			List<JsonNode> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
			StringBuilder document = new StringBuilder("{");
			for (int i = 0; i < some.size(); i++) {
				document.append(" s%d: search(text: %s, first: 5) { edges { node { node { id } } } }".formatted(i,
						JsonMapper.shared().writeValueAsString(some.get(i).get("name").asString())));
			}
			JsonNode found = client.data(document + " }");
			for (int i = 0; i < some.size(); i++) {
				assertThat(found.path("s" + i).toString()).as(some.get(i).toString())
					.contains("\"" + some.get(i).get("id").asString() + "\"");
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "The Nelson Trust, org:nelson-trust", "nelson the trust, org:nelson-trust",
			"the nelsen trust, org:nelson-trust", "HMP Leyhill, prison:leyhill",
			"avon and somerset, area:avon-and-somerset", "avon and, org:avon-and-somerset-police" })
	void littleWordsAreNoHindrance(String text, String id) {
		assertThat(new GraphQlClient(this.port)
			.data("{ search(text: \"%s\", first: 5) { edges { node { node { id } } } } }".formatted(text))
			.toString()).contains("\"" + id + "\"");
	}

}
