package org.pccgraph.seed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeedTracesTests {

	private static final String TEXT = """
			- id: person:bea-newton
			- id: person:bea-newton-smith
			  name: Bea  NEWTON
			  name: Bea Newtonian
			- id: section:report-foreword-bea-newton
			- id: document:paper
			- id: document:paper-two
			  name: A white paper
			""";

	@Test
	void aPersonIsFoundByIdNameAndInsideOfOtherIds() {
		SeedTraces traces = SeedTraces.of(Set.of("person:bea-newton"), Redaction.ofNames(List.of("Bea Newton")));
		assertThat(traces.in(List.of(file("registry/people.yaml"), file("documents/report/00-bea-newton.yaml"))))
			.containsExactly("registry/people.yaml:1", "registry/people.yaml:3", "registry/people.yaml:5",
					"documents/report/00-bea-newton.yaml (its name)", "documents/report/00-bea-newton.yaml:1",
					"documents/report/00-bea-newton.yaml:3", "documents/report/00-bea-newton.yaml:5");
	}

	@Test
	void aDocumentIsFoundByItsIdAndByItsFolder() {
		SeedTraces traces = SeedTraces.of(Set.of("document:paper"), Redaction.ofNames(List.of()));
		assertThat(traces.in(List.of(file("registry/all.yaml"), file("documents/paper/01.yaml"))))
			.containsExactly("registry/all.yaml:6", "documents/paper/01.yaml (all of it)");
	}

	private static SeedFile file(String path) {
		return new SeedFile(path, path, TEXT.getBytes(StandardCharsets.UTF_8));
	}

}
