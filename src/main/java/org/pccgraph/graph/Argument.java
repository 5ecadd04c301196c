package org.pccgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An argument of a question, and the rules for its value.
 *
 * @param name its name, which is also the statement's parameter
 * @param mustExist the type, interface or union of the nodes that the ids in it must
 * have; null where it holds no such ids
 * @param searched whether it is a text to search for
 * @param hashed whether the statement also gets the hash of it, an id
 * @param date whether it is a date
 * @param literal whether its number stands in the statement's text
 * @param bounds its bounds, or null where it has none
 * @param unlike the argument that it must have nothing in common with, or null
 * @param fallback the enum values of its default; empty where it has no such default
 */
public record Argument(String name, @Nullable String mustExist, boolean searched, boolean hashed, boolean date,
		boolean literal, @Nullable Bounds bounds, @Nullable String unlike, List<String> fallback) {

	/**
	 * Bounds of a number, or of how many different values a list has.
	 *
	 * @param min the least
	 * @param max the most
	 */
	public record Bounds(int min, int max) {
	}

}
