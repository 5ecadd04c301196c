package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.Relationship;
import org.pccgraph.seed.Ids.TypedId;
import org.pccgraph.seed.SeedReader.ParsedFile;

/** Reads the folder of a document: the document, its sections and what they state. */
final class DocumentReader {

	static final String SECTION = "Section";

	private static final String DOCUMENT = "Document";

	private static final String DOCUMENT_FILE = "document.yaml";

	private static final String DOCUMENT_KEY = "document";

	private static final String SECTIONS_KEY = "sections";

	private static final String SECTION_KEY = "section";

	private static final String STATES_KEY = "states";

	private final GraphModel model;

	private final EntryReader entries;

	private final Ids ids;

	private final SeedProblems problems;

	private final Relationship partOf;

	DocumentReader(GraphModel model, EntryReader entries, Ids ids, SeedProblems problems) {
		this.model = model;
		this.entries = entries;
		this.ids = ids;
		this.problems = problems;
		this.partOf = Objects.requireNonNull(model.requireType(SECTION).relationships().get(DOCUMENT_KEY));
	}

	/**
	 * Reads a folder.
	 * @param folder its name, which is the document's slug
	 * @param files its files
	 */
	void read(String folder, List<ParsedFile> files) {
		List<TypedId> sections = new ArrayList<>();
		ParsedFile documentFile = null;
		for (ParsedFile file : files) {
			if (file.file().path().endsWith("/" + DOCUMENT_FILE)) {
				documentFile = file;
				FileKeys.items(file.root(), SECTIONS_KEY, this.problems)
					.forEach((section) -> declareSection(section, folder, sections));
			}
		}
		if (documentFile == null && !this.problems.someUnreadable()) {
			files.forEach((file) -> this.problems.add(file.root().at(), "there is no %s in documents/%s", DOCUMENT_FILE,
					folder));
		}
		for (ParsedFile file : files) {
			if (file != documentFile) {
				readSection(file.root(), folder, sections);
			}
		}
		if (documentFile != null) {
			readDocument(documentFile.root(), folder, sections);
		}
	}

	private void readSection(YamlValue.Fields root, String folder, List<TypedId> sections) {
		FileKeys.check(root, List.of(SECTION_KEY, STATES_KEY), "a section's file", this.problems);
		YamlValue.Field header = root.get(SECTION_KEY);
		if (header == null) {
			this.problems.add(root.at(), "a section's file needs '%s' with its id and name", SECTION_KEY);
			return;
		}
		TypedId section = declareSection(header.value(), folder, sections);
		if (section != null) {
			Scope scope = new Scope(section.id(), false);
			FileKeys.items(root, STATES_KEY, this.problems).forEach((entry) -> this.entries.read(entry, scope));
		}
	}

	private @Nullable TypedId declareSection(YamlValue value, String folder, List<TypedId> sections) {
		TypedId id = id(value, SECTION, "section:" + folder + "-", false);
		if (id != null && value instanceof YamlValue.Fields fields) {
			this.entries.declare(id, fields, Set.of(WritableFields.ID), new Scope(id.id(), false));
			if (sections.stream().noneMatch((other) -> other.id().equals(id.id()))) {
				sections.add(id);
			}
		}
		return id;
	}

	/** What a document's file states is cited to its first section. */
	private void readDocument(YamlValue.Fields root, String folder, List<TypedId> sections) {
		FileKeys.check(root, List.of(DOCUMENT_KEY, SECTIONS_KEY), "a document's file", this.problems);
		YamlValue.Field header = root.get(DOCUMENT_KEY);
		if (header == null) {
			this.problems.add(root.at(), "a document's file needs '%s' with its id, name and kind", DOCUMENT_KEY);
			return;
		}
		TypedId document = id(header.value(), DOCUMENT, "document:" + folder, true);
		if (document != null && header.value() instanceof YamlValue.Fields fields) {
			String first = sections.isEmpty() ? null : sections.getFirst().id();
			this.entries.declare(document, (first != null) ? fields : withoutRelationships(fields, document),
					Set.of(WritableFields.ID), new Scope(first, false));
			sections.forEach((section) -> this.entries.link(this.partOf, section, document, Map.of(), section.id()));
		}
	}

	private @Nullable TypedId id(YamlValue value, String type, String start, boolean whole) {
		YamlValue.Field field = (value instanceof YamlValue.Fields fields) ? fields.get(WritableFields.ID) : null;
		if (field == null) {
			this.problems.add(value.at(), "a %s needs an 'id'", type);
			return null;
		}
		TypedId id = this.ids.read(field.value(), List.of(type), "'id'");
		if (id != null && !(whole ? id.id().equals(start) : id.id().startsWith(start))) {
			this.problems.add(id.at(), "the id of a %s in this folder %s '%s'", type, whole ? "is" : "begins with",
					start);
			return null;
		}
		return id;
	}

	private YamlValue.Fields withoutRelationships(YamlValue.Fields fields, TypedId document) {
		Map<String, YamlValue.Field> properties = new LinkedHashMap<>(fields.byKey());
		WritableFields.relationships(this.model, document.type()).forEach((field) -> properties.remove(field.name()));
		return new YamlValue.Fields(fields.at(), properties);
	}

}
