package org.pccgraph.http;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import org.pccgraph.telemetry.OperationRecord;
import org.pccgraph.telemetry.Phase;

import org.springframework.util.unit.DataSize;

/**
 * Documents that were parsed and found valid, by their text. Those that weren't aren't
 * kept: nobody asks them twice but to fill this.
 */
final class DocumentCache implements PreparsedDocumentProvider {

	private final boolean keeps;

	private final Cache<String, PreparsedDocumentEntry> documents;

	DocumentCache(DataSize text) {
		this.keeps = text.toBytes() > 0;
		this.documents = Caffeine.newBuilder()
			.maximumWeight(text.toBytes())
			.<String, PreparsedDocumentEntry>weigher((document, entry) -> document.length())
			.recordStats()
			.build();
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		PreparsedDocumentEntry entry = this.documents.getIfPresent(input.getQuery());
		if (entry == null) {
			long start = System.nanoTime();
			entry = parseAndValidate.apply(input);
			OperationRecord.of(input.getGraphQLContext()).took(Phase.PARSE, System.nanoTime() - start);
			if (!entry.hasErrors()) {
				this.documents.put(input.getQuery(), entry);
			}
		}
		return CompletableFuture.completedFuture(entry);
	}

	/**
	 * Whether a document was never answered, as far as that is remembered.
	 * @param document its text
	 * @return false where documents aren't kept at all
	 */
	boolean isNew(String document) {
		return this.keeps && !this.documents.asMap().containsKey(document);
	}

	Cache<String, PreparsedDocumentEntry> documents() {
		return this.documents;
	}

}
