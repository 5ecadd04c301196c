/**
 * The database: the connection to Neo4j, the server inside this process where no other is
 * given, and the constraints and indexes.
 */
@NullMarked
package org.pccgraph.store;

import org.jspecify.annotations.NullMarked;
