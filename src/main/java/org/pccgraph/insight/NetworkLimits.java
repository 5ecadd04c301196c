package org.pccgraph.insight;

/**
 * The bounds of one network.
 *
 * @param maxAffiliations how many parts of members in items are read
 * @param maxMembers how many members it may have
 * @param maxEdges how many edges it may have
 * @param maxSteps how many edges may be walked for betweenness and closeness; beyond
 * that, both are estimated
 */
record NetworkLimits(int maxAffiliations, int maxMembers, int maxEdges, long maxSteps) {
}
