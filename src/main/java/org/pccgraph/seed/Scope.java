package org.pccgraph.seed;

import org.jspecify.annotations.Nullable;

/**
 * What an entry may do where it stands.
 *
 * @param section the section that everything stated here is cited to; null where nothing
 * can be stated
 * @param registry whether nodes of the registry are declared here
 */
record Scope(@Nullable String section, boolean registry) {
}
