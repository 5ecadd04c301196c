package org.pccgraph.differential;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/** Compares the application's answer with the reference's. */
final class Answers {

	/** What refuses an operation before it runs: then there is no data to compare. */
	static final String BAD_ARGUMENT = "BAD_ARGUMENT";

	private final Map<String, String> cursors = new TreeMap<>();

	private final Set<String> disputed;

	private Answers(Set<String> disputed) {
		this.disputed = disputed;
	}

	/**
	 * Finds where two answers differ. Errors are compared by their codes. Cursors needn't
	 * have the same text, but one of ours may not stand for two items of the reference's.
	 * @param ours the application's
	 * @param reference the reference's
	 * @return the first difference, if there is any
	 */
	static Optional<String> difference(JsonNode ours, JsonNode reference) {
		String ourErrors = errors(ours);
		String itsErrors = errors(reference);
		if (!ourErrors.equals(itsErrors)) {
			return Optional.of("errors: ours %s, reference %s".formatted(ourErrors, itsErrors));
		}
		if (ourErrors.contains(BAD_ARGUMENT)) {
			return Optional.empty();
		}
		Set<String> disputed = reference.path("disputed")
			.valueStream()
			.map(JsonNode::asString)
			.collect(Collectors.toSet());
		return new Answers(disputed).compare("data", ours.path("data"), reference.path("data"));
	}

	private static String errors(JsonNode answer) {
		TreeSet<String> errors = new TreeSet<>();
		for (JsonNode error : answer.path("errors")) {
			JsonNode code = error.path("extensions").path("code");
			errors.add(code.isMissingNode() ? error.path("message").asString() : code.asString());
		}
		return (errors.contains(BAD_ARGUMENT) ? Set.of(BAD_ARGUMENT) : errors).toString();
	}

	private Optional<String> compare(String path, JsonNode ours, JsonNode reference) {
		if (reference.isObject() && ours.isObject()) {
			if (!ours.propertyNames().equals(reference.propertyNames())) {
				return Optional.of("%s: ours has %s, reference %s".formatted(path, ours.propertyNames(),
						reference.propertyNames()));
			}
			return reference.propertyStream()
				.flatMap((field) -> compare(path + "." + field.getKey(), ours.get(field.getKey()), field.getValue())
					.stream())
				.findFirst();
		}
		if (reference.isArray() && ours.isArray()) {
			for (int i = 0; i < Math.min(ours.size(), reference.size()); i++) {
				Optional<String> difference = compare(path + "[" + i + "]", ours.get(i), reference.get(i));
				if (difference.isPresent()) {
					return difference;
				}
			}
			return (ours.size() == reference.size()) ? Optional.empty()
					: Optional.of("%s: ours has %d items, reference %d".formatted(path, ours.size(), reference.size()));
		}
		if (this.disputed.contains(path)) {
			return Optional.empty();
		}
		boolean equal = reference.isString() && reference.asString().startsWith(ReferenceCursors.MARK)
				? isCursor(ours, reference.asString()) : ours.equals(reference) || isAsLarge(ours, reference);
		return equal ? Optional.empty() : Optional.of("%s: ours %s, reference %s".formatted(path, ours, reference));
	}

	/** Sums of decimal numbers depend, in their last digits, on the order of adding. */
	private static boolean isAsLarge(JsonNode ours, JsonNode reference) {
		return ours.isNumber() && reference.isNumber() && Math.abs(ours.asDouble() - reference.asDouble()) <= 1e-9
				* Math.max(Math.abs(ours.asDouble()), Math.abs(reference.asDouble()));
	}

	private boolean isCursor(JsonNode ours, String reference) {
		return ours.isString() && !ours.asString().isEmpty()
				&& this.cursors.computeIfAbsent(ours.asString(), (cursor) -> reference).equals(reference);
	}

}
