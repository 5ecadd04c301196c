package org.pccgraph.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.util.unit.DataSize;

/**
 * Answers as they are sent, of one version of the dataset: those of another go when it is
 * seen.
 */
final class AnswerCache {

	/** What an entry takes besides its answer: name, arrays' heads, the cache's own. */
	private static final int ENTRY_BYTES = 300;

	private final Cache<String, Kept> answers;

	private @Nullable String version;

	AnswerCache(DataSize size) {
		this.answers = Caffeine.newBuilder()
			.maximumWeight(size.toBytes())
			.<String, Kept>weigher((key, kept) -> ENTRY_BYTES + kept.answer().length)
			.recordStats()
			.build();
	}

	/**
	 * Finds an answer.
	 * @param key the answer's name
	 * @param served the version of the dataset that is being served
	 * @return the answer, or null where it isn't kept
	 */
	@Nullable Kept find(String key, String served) {
		synchronized (this) {
			if (!served.equals(this.version)) {
				this.answers.invalidateAll();
				this.version = served;
			}
		}
		return this.answers.getIfPresent(key);
	}

	/**
	 * Keeps an answer, unless the dataset has changed since it was asked for: then nobody
	 * knows which version it is of.
	 * @param key the answer's name
	 * @param asked the version of the dataset when it was asked for
	 * @param answer the answer, and what it answers
	 */
	void keep(String key, String asked, Kept answer) {
		synchronized (this) {
			if (asked.equals(this.version)) {
				this.answers.put(key, answer);
			}
		}
	}

	Cache<String, Kept> answers() {
		return this.answers;
	}

	/**
	 * An answer that is kept.
	 *
	 * @param answer the answer as it is sent
	 * @param kind the kind of the operation, as it is counted
	 */
	record Kept(byte[] answer, String kind) {
	}

}
