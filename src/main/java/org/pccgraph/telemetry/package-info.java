/**
 * What operators see of requests: their ids, the log, measures and spans.
 */
@NullMarked
package org.pccgraph.telemetry;

import org.jspecify.annotations.NullMarked;
