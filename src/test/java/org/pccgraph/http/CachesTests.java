package org.pccgraph.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import org.junit.jupiter.api.Test;
import org.pccgraph.api.QueryProperties;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class CachesTests {

	private final AnswerKeys keys = new AnswerKeys(settings(20), JsonMapper.shared());

	@Test
	void answersAreBoundedByTheirBytes() {
		AnswerCache cache = new AnswerCache(DataSize.ofKilobytes(100));
		cache.find("", "v");
		for (int i = 0; i < 1000; i++) {
			cache.keep("key" + i, "v", new AnswerCache.Kept(new byte[1000], "none"));
		}
		cache.answers().cleanUp();
		assertThat(cache.answers().estimatedSize()).isBetween(50L, 100L);
	}

	@Test
	void anAnswerOfAnotherVersionIsNeitherFoundNorKept() {
		AnswerCache cache = new AnswerCache(DataSize.ofKilobytes(100));
		cache.find("key", "old");
		cache.keep("key", "old", new AnswerCache.Kept(new byte[1], "none"));
		assertThat(cache.find("key", "old")).isNotNull();
		assertThat(cache.find("key", "new")).isNull();
		cache.keep("key", "old", new AnswerCache.Kept(new byte[1], "none"));
		assertThat(cache.find("key", "new")).isNull();
		assertThat(cache.find("key", "old")).as("back again").isNull();
	}

	@Test
	void onlyValidDocumentsAreKept() {
		DocumentCache cache = new DocumentCache(DataSize.ofKilobytes(1));
		AtomicInteger parsed = new AtomicInteger();
		GraphQLError error = GraphqlErrorBuilder.newError().message("no").build();
		for (int i = 0; i < 2; i++) {
			cache.getDocumentAsync(input("valid"), (input) -> {
				parsed.incrementAndGet();
				return new PreparsedDocumentEntry(Document.newDocument().build());
			}).join();
			cache.getDocumentAsync(input("invalid"), (input) -> {
				parsed.incrementAndGet();
				return new PreparsedDocumentEntry(List.of(error));
			}).join();
		}
		assertThat(parsed).hasValue(3);
		for (int i = 0; i < 100; i++) {
			cache.getDocumentAsync(input("x".repeat(100) + i),
					(input) -> new PreparsedDocumentEntry(Document.newDocument().build()));
		}
		cache.documents().cleanUp();
		assertThat(cache.documents().estimatedSize()).isBetween(1L, 11L);
	}

	@Test
	void whateverAnAnswerFollowsFromIsInItsName() {
		List<String> names = List.of(key("{a}", null, Map.of(), Map.of(), "v"),
				key("{b}", null, Map.of(), Map.of(), "v"), key("{a}", "Q", Map.of(), Map.of(), "v"),
				key("{a}", null, Map.of("a", 1), Map.of(), "v"), key("{a}", null, Map.of("a", "1"), Map.of(), "v"),
				key("{a}", null, Map.of("a", "\ud800"), Map.of(), "v"),
				key("{a}", null, Map.of("a", "\ud801"), Map.of(), "v"), key("{a}", null, nullValue(), Map.of(), "v"),
				key("{a}", null, Map.of(), Map.of("cost", true), "v"), key("{a}", null, Map.of(), Map.of(), "w"),
				new AnswerKeys(settings(21), JsonMapper.shared()).of(new DefaultGraphQlRequest("{a}"), "v"));
		assertThat(names).doesNotHaveDuplicates();
		assertThat(key("{a}", "", Map.of(), Map.of("other", 1), "v")).isEqualTo(names.getFirst());
	}

	private String key(String document, String operation, Map<String, Object> variables, Map<String, Object> extensions,
			String version) {
		return this.keys.of(new DefaultGraphQlRequest(document, operation, variables, extensions), version);
	}

	private static Map<String, Object> nullValue() {
		Map<String, Object> variables = new HashMap<>();
		variables.put("a", null);
		return variables;
	}

	private static ExecutionInput input(String query) {
		return ExecutionInput.newExecutionInput(query).build();
	}

	private static QueryProperties settings(int pageSize) {
		return new QueryProperties(pageSize, 100, 500, 8, 1, Duration.ZERO, Duration.ZERO);
	}

}
