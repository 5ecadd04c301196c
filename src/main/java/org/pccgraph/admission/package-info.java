/** Who may ask the database when: each client in its turn, and what is known first. */
@NullMarked
package org.pccgraph.admission;

import org.jspecify.annotations.NullMarked;
