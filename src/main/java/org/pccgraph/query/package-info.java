/**
 * The compiler: a selection becomes a plan, the plan one Cypher statement, its answer the
 * response. The statement is written as text straight from the plan: names come from the
 * model alone, values are parameters, and one expression nests in the next exactly as one
 * selection does, so a builder library between the two would add a second tree and
 * nothing else.
 */
@NullMarked
package org.pccgraph.query;

import org.jspecify.annotations.NullMarked;
