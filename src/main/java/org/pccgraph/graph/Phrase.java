package org.pccgraph.graph;

/**
 * The words for a type of relationship, between the names of its two ends.
 *
 * @param out from its start to its end, such as {@code is delivered by}
 * @param in from its end to its start, such as {@code delivers}
 */
public record Phrase(String out, String in) {
}
