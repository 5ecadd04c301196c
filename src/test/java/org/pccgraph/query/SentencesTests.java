package org.pccgraph.query;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.Phrase;
import org.pccgraph.graph.Relationship;
import org.pccgraph.graph.SchemaFiles;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTests {

	private static final GraphModel MODEL = GraphModel.read(SchemaFiles.read());

	private final Sentences sentences = new Sentences(MODEL.phrases());

	@Test
	void linksAreToldOneAfterAnother() {
		assertThat(this.sentences
			.tell(List.of(link("The Nelson Trust", "Organisation", "DELIVERED_BY", false, "Project SHE", Map.of()),
					link("Project SHE", "Scheme", "OPERATES_IN", true, "Avon and Somerset", Map.of()))))
			.isEqualTo("The Nelson Trust delivers Project SHE, which works in Avon and Somerset.");
	}

	@Test
	void aPersonIsAWho() {
		assertThat(this.sentences
			.tell(List.of(link("A board", "Partnership", "CHAIRS", false, "Ann Example", Map.of("from", "2019")),
					link("Ann Example", "Person", "WORKS_FOR", true, "A charity", Map.of("role", "Director")))))
			.isEqualTo("A board is chaired by Ann Example (from 2019), who works for A charity (Director).");
	}

	@Test
	void whatIsKnownOfALinkStandsInBrackets() {
		assertThat(this.sentences.tell(List.of(link("S", "Scheme", "DELIVERED_BY", true, "B",
				Map.of("role", "prime", "status", "BID_FOR", "from", "2018", "to", "2020-03")))))
			.isEqualTo("S is delivered by B (prime; bid for; from 2018 to 2020-03).");
		assertThat(this.sentences.tell(List
			.of(link("S", "Scheme", "WORKS_WITH_PRISON", true, "B", Map.of("how", "TRAINS_AT", "status", "RUNNING")))))
			.isEqualTo("S works with B (trains at).");
		assertThat(this.sentences.tell(List.of(link("S", "Scheme", "DELIVERED_BY", true, "B", Map.of("to", "2020")))))
			.isEqualTo("S is delivered by B (until 2020).");
	}

	@Test
	void everyTypeOfRelationshipHasItsWordsInBothDirections() {
		List<String> types = MODEL.relationships().stream().map(Relationship::type).distinct().sorted().toList();
		assertThat(MODEL.phrases().keySet()).containsExactlyElementsOf(types);
		assertThat(MODEL.phrases().values()).allSatisfy((phrase) -> {
			assertThat(phrase.out()).matches("[a-z][a-z, ]+");
			assertThat(phrase.in()).matches("[a-z][a-z, ]+");
		});
		assertThat(MODEL.phrases().get("PART_OF")).isEqualTo(new Phrase("is part of", "includes"));
	}

	private static Map<String, Object> link(String subject, String subjectType, String relationship, boolean forward,
			String object, Map<String, Object> facts) {
		return Map.of("subject", subject, "subjectType", subjectType, "relationship", relationship, "forward", forward,
				"object", object, "facts", facts);
	}

}
