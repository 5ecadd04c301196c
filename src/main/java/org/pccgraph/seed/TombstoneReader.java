package org.pccgraph.seed;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Column;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.IdHash;
import org.pccgraph.graph.ValueType;
import org.pccgraph.seed.Facts.Buried;
import org.pccgraph.seed.Ids.TypedId;

/** Reads {@code tombstones.yaml}: the ids that are no more. */
final class TombstoneReader {

	static final String FILE = "tombstones.yaml";

	static final String TOMBSTONES = "tombstones";

	static final String HASH = "hash";

	static final String MERGED_INTO = "mergedInto";

	static final String DATE = "date";

	static final String REASON = "reason";

	/** What a hash looks like. */
	static final Pattern HASH_FORM = Pattern.compile("[0-9a-f]{4}-[0-9a-f]{32}");

	private static final List<String> KEYS = List.of(WritableFields.ID, HASH, MERGED_INTO, DATE, REASON);

	private static final List<String> MERGING = List.of("DUPLICATE", "RENAMED");

	private static final String PERSON = "Person";

	private final Facts facts;

	private final SeedProblems problems;

	private final Ids ids;

	private final ValueReader values;

	private final ValueType reasons;

	private final IdHash key;

	TombstoneReader(GraphModel model, Facts facts, IdHash key, SeedProblems problems) {
		this.facts = facts;
		this.problems = problems;
		this.key = key;
		this.ids = new Ids(model, problems);
		this.values = new ValueReader(problems);
		this.reasons = reasons(model);
	}

	/**
	 * The tombstones of a seed, as far as they can be read: what is wrong with them is
	 * told when the seed is checked.
	 * @param folder the seed
	 * @param model what it can say
	 * @param key what hashes of ids are made with
	 * @return its tombstones
	 */
	static Set<Tombstone> of(SeedFolder folder, GraphModel model, IdHash key) {
		Facts facts = new Facts();
		SeedProblems problems = new SeedProblems();
		for (SeedFile file : folder.files()) {
			YamlValue.Fields root = file.path().equals(FILE) ? YamlReader.read(file, problems) : null;
			if (root != null) {
				new TombstoneReader(model, facts, key, problems).read(root);
			}
		}
		return new LinkedHashSet<>(facts.tombstones());
	}

	/**
	 * The reasons that there are.
	 * @param model the model
	 * @return the type that the SDL gives them
	 */
	static ValueType reasons(GraphModel model) {
		Column column = model.requireRowType("Resolution").columns().get(REASON);
		return ((Column.Value) Objects.requireNonNull(column)).type();
	}

	/**
	 * Reads the file.
	 * @param root what it holds
	 */
	void read(YamlValue.Fields root) {
		FileKeys.check(root, List.of(TOMBSTONES), FILE, this.problems);
		FileKeys.items(root, TOMBSTONES, this.problems).forEach(this::readOne);
	}

	private void readOne(YamlValue entry) {
		if (!(entry instanceof YamlValue.Fields fields)) {
			this.problems.add(entry.at(), "a tombstone is a mapping with 'id' or 'hash', not %s", entry.describe());
			return;
		}
		FileKeys.check(fields, KEYS, "a tombstone", this.problems);
		YamlValue.Field id = fields.get(WritableFields.ID);
		YamlValue.Field hash = fields.get(HASH);
		if ((id == null) == (hash == null)) {
			this.problems.add(fields.at(), "a tombstone has either 'id' or 'hash'");
			return;
		}
		Map<String, Object> told = new HashMap<>();
		value(fields, DATE, ValueType.Scalar.EDTF, told);
		value(fields, REASON, this.reasons, told);
		if (told.size() < 2) {
			return;
		}
		String date = String.valueOf(told.get(DATE));
		String reason = String.valueOf(told.get(REASON));
		if (id != null) {
			readId(id, fields.get(MERGED_INTO), date, reason);
		}
		else {
			readHash(Objects.requireNonNull(hash), fields.get(MERGED_INTO), date, reason);
		}
	}

	private void value(YamlValue.Fields fields, String name, ValueType type, Map<String, Object> told) {
		YamlValue.Field field = fields.get(name);
		if (field == null) {
			this.problems.add(fields.at(), "a tombstone needs '%s'", name);
			return;
		}
		Object value = this.values.read(name, type, field.value());
		if (value != null) {
			told.put(name, value);
		}
	}

	private void readId(YamlValue.Field field, YamlValue.@Nullable Field mergedInto, String date, String reason) {
		TypedId id = this.ids.read(field.value());
		TypedId into = (id != null && mergedInto != null)
				? this.ids.read(mergedInto.value(), List.of(id.type().name()), "'%s'".formatted(MERGED_INTO)) : null;
		if (id == null || (mergedInto != null && into == null)) {
			return;
		}
		if (MERGING.contains(reason) != (into != null)) {
			this.problems.add(field.at(), "%s is the reason of what was %s", reason,
					(into != null) ? "removed, not merged" : "merged; say into what with '%s'".formatted(MERGED_INTO));
		}
		else if (into == null && (reason.equals(Tombstone.ERASED) || id.type().name().equals(PERSON))) {
			this.problems.add(field.at(),
					"what was erased, and any person who was removed, is told by its 'hash', not by its id: '%s'",
					this.key.of(id.id()));
		}
		else {
			bury(new Tombstone(id.id(), null, (into != null) ? into.id() : null, date, reason), field.at());
		}
	}

	private void readHash(YamlValue.Field field, YamlValue.@Nullable Field mergedInto, String date, String reason) {
		String hash = (field.value() instanceof YamlValue.Scalar scalar) ? scalar.text() : "";
		if (!HASH_FORM.matcher(hash).matches()) {
			this.problems.add(field.value().at(), "'%s' is no hash of an id; --erase writes them", hash);
		}
		else if (!this.key.made(hash)) {
			this.problems.add(field.value().at(),
					"this hash was made with another key; start with that one as --tombstones.key=…");
		}
		else if (mergedInto != null || MERGING.contains(reason)) {
			this.problems.add(field.at(), "what was merged is told by its 'id', not by a hash");
		}
		else {
			bury(new Tombstone(null, hash, null, date, reason), field.at());
		}
	}

	private void bury(Tombstone tombstone, Location at) {
		this.facts.buried().add(new Buried(tombstone, at));
	}

}
