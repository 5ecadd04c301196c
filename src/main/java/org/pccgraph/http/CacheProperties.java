package org.pccgraph.http;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is kept, here and by clients. Nothing that is kept outlives the dataset's version.
 *
 * @param enabled whether answers are kept here
 * @param answers how much memory they may take
 * @param documents how much text of parsed and validated documents is kept; none where 0
 * @param get whether queries can be asked with GET, so that clients can keep the answers
 * @param maxAge for how long a client may show a kept answer without asking whether it
 * still holds; 0 means that it asks each time
 */
@ConfigurationProperties("query.cache")
record CacheProperties(@DefaultValue("true") boolean enabled, @DefaultValue("32MB") DataSize answers,
		@DefaultValue("1MB") DataSize documents, @DefaultValue("true") boolean get,
		@DefaultValue("0s") Duration maxAge) {
}
