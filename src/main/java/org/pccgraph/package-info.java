/** The PCC partnership graph: a cited knowledge graph served as GraphQL. */
@NullMarked
package org.pccgraph;

import org.jspecify.annotations.NullMarked;
