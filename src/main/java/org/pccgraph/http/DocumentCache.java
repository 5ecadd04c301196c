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

	private final Cache<String, PreparsedDocumentEntry> documents;

	DocumentCache(DataSize text) {
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

	Cache<String, PreparsedDocumentEntry> documents() {
		return this.documents;
	}

}
