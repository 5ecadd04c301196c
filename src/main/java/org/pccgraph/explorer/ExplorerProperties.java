package org.pccgraph.explorer;

import java.net.URI;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What whoever runs the explorer can say of it.
 *
 * @param contact where errors are reported and removals asked for: an issue tracker, a
 * form or a mail address ({@code https:}, {@code http:} or {@code mailto:}); null where
 * nobody said, and then the pages say so
 */
@ConfigurationProperties("explorer")
record ExplorerProperties(@Nullable URI contact) {

	private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

	ExplorerProperties {
		if (contact != null && (contact.getScheme() == null || !SCHEMES.contains(contact.getScheme()))) {
			throw new IllegalArgumentException(
					"explorer.contact must begin with https:, http: or mailto:, but is '" + contact + "'");
		}
	}

}
