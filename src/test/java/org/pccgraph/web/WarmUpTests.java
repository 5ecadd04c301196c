package org.pccgraph.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

import static org.assertj.core.api.Assertions.assertThat;

class WarmUpTests {

	private static final int UNANSWERED = 2;

	@Test
	void whatCannotBeAskedYetIsAskedAgain() {
		Queue<String> asked = new ConcurrentLinkedQueue<>();
		ExecutionGraphQlService service = (request) -> {
			asked.add(request.getDocument());
			return Mono.just(answer(request.getDocument(), asked.size() <= UNANSWERED));
		};
		new WarmUp(service, JsonMapper.shared()).begin(new ApplicationReadyEvent(new SpringApplication(), new String[0],
				new StaticApplicationContext(), null));
		List<String> examples = ExampleFiles.read().stream().map(Example::query).toList();
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(asked).endsWith(examples.toArray(String[]::new)));
		List<String> all = List.copyOf(asked);
		assertThat(all.subList(0, UNANSWERED + 1)).containsOnly(all.getFirst());
		assertThat(all.get(UNANSWERED + 1)).isNotEqualTo(all.getFirst());
	}

	private static ExecutionGraphQlResponse answer(String document, boolean unavailable) {
		ExecutionResult.Builder<?> result = ExecutionResult.newExecutionResult();
		if (unavailable) {
			result.errors(List.of(GraphqlErrorBuilder.newError()
				.message("Not yet")
				.extensions(Map.of("code", "DATABASE_UNAVAILABLE"))
				.build()));
		}
		return new DefaultExecutionGraphQlResponse(ExecutionInput.newExecutionInput(document).build(), result.build());
	}

}
