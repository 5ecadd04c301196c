/**
 * GraphQL over HTTP: requests by POST and GET, persisted documents, the answer cache and
 * what lets clients keep answers.
 */
@NullMarked
package org.pccgraph.http;

import org.jspecify.annotations.NullMarked;
