/**
 * Many clients at once, honest and hostile, on an application of its own: who is
 * answered, how soon, and what memory it takes.
 */
@NullMarked
package org.pccgraph.load;

import org.jspecify.annotations.NullMarked;
