/**
 * Pages, the headers that every answer carries, and answers to requests that can't be
 * served.
 */
@NullMarked
package org.pccgraph.web;

import org.jspecify.annotations.NullMarked;
