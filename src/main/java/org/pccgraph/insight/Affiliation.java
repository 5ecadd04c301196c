package org.pccgraph.insight;

import java.util.List;

/**
 * One part of a member in an item, such as a body that delivers a scheme.
 *
 * @param member the member's id
 * @param item the item's id
 * @param period when it possibly held
 * @param citations the ids of the sections that state it
 */
record Affiliation(String member, String item, Period period, List<String> citations) {
}
