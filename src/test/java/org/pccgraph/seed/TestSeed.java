package org.pccgraph.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.SchemaFiles;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A small, sound seed, whose files a test replaces or adds to. */
final class TestSeed {

	static final GraphModel MODEL = GraphModel.read(SchemaFiles.read());

	/** The file that {@link #stating} adds; what is stated begins on its fifth line. */
	static final String SECOND = "documents/report/02.yaml";

	private final Map<String, byte[]> files = new TreeMap<>();

	static TestSeed sound() {
		return new TestSeed().with("registry/all.yaml", """
				nodes:
				  - { id: scheme:alpha, name: Alpha, kind: PROJECT }
				  - { id: scheme:beta, name: Beta, kind: SERVICE }
				  - { id: org:one, name: One, kind: CHARITY }
				  - { id: org:two, name: Two, kind: CHARITY }
				  - { id: fund:pot, name: The pot }
				  - { id: person:ann, name: Ann }
				""").with("reference/areas.yaml", """
				cites: section:register-all
				nodes:
				  - { id: area:kent, name: Kent, code: "E23000032" }
				  - { id: area:essex, name: Essex }
				  - { id: place:dover, name: Dover, kind: TOWN, area: area:kent }
				""").with("documents/register/document.yaml", """
				document: { id: document:register, name: Register, kind: REGISTER, dated: "2020/.." }
				sections:
				  - { id: section:register-all, name: The whole register }
				""").with("documents/report/document.yaml", """
				document:
				  id: document:report
				  name: Report
				  kind: REPORT
				  date: "2021"
				  issuedBy: [org:one]
				""").with("documents/report/01.yaml", """
				section: { id: section:report-01, number: "01", name: First }
				states:
				  - about: scheme:alpha
				    status: RUNNING
				    scale: large
				    summary: Helps.
				    deliveredBy: [{ id: org:one, status: PILOT }]
				    operatesIn: [place:dover]
				  - about: scheme:beta
				    partners: [org:two]
				  - about: fund:pot
				    heldBy: [org:two]
				  - about: person:ann
				    worksFor: [{ id: org:one, role: Director }]
				""");
	}

	TestSeed with(String path, String text) {
		return with(path, text.getBytes(StandardCharsets.UTF_8));
	}

	TestSeed with(String path, byte[] content) {
		this.files.put(path, content);
		return this;
	}

	TestSeed stating(String states) {
		return with(SECOND, """
				section:
				  id: section:report-02
				  name: Second
				states:
				""" + states);
	}

	SeedFolder folder() {
		return SeedFolder.of(this.files.entrySet()
			.stream()
			.map((file) -> new SeedFile(file.getKey(), file.getKey(), file.getValue()))
			.toList());
	}

	/** Writes the files to a folder. */
	String in(Path folder) {
		this.files.forEach((path, content) -> {
			try {
				Files.createDirectories(folder.resolve(path).getParent());
				Files.write(folder.resolve(path), content);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		return folder.toString();
	}

	SeedGraph graph() {
		return SeedGraph.read(folder(), MODEL);
	}

	String message() {
		return catchThrowableOfType(InvalidSeedException.class, this::graph).getMessage();
	}

	List<String> problems() {
		return message().lines().filter((line) -> line.startsWith("  ")).map(String::strip).toList();
	}

}
