/** The graph as files to take away. */
@NullMarked
package org.pccgraph.export;

import org.jspecify.annotations.NullMarked;
