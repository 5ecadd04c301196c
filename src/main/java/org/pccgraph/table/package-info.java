/** Answers as flat tables, and CSV that no spreadsheet runs. */
@NullMarked
package org.pccgraph.table;

import org.jspecify.annotations.NullMarked;
