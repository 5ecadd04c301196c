/**
 * The test kit: databases for tests, and what is said to them.
 */
@NullMarked
package org.pccgraph.test;

import org.jspecify.annotations.NullMarked;
