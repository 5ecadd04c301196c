/**
 * The explorer's pages for people who write no query: here a shell for each, which a
 * script under {@code static/explorer} fills through the public GraphQL API.
 */
@NullMarked
package org.pccgraph.explorer;

import org.jspecify.annotations.NullMarked;
