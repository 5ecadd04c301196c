/**
 * Random operations, answered by the application and by a plain reference that shares no
 * code with its compiler: both answers must be equal.
 */
@NullMarked
package org.pccgraph.differential;

import org.jspecify.annotations.NullMarked;
