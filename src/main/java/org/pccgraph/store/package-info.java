/** Neo4j. */
@NullMarked
package org.pccgraph.store;

import org.jspecify.annotations.NullMarked;
