package org.pccgraph.api;

import graphql.parser.ParserOptions;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

/** Bounds the documents that clients send; reading stops where they are too long. */
final class ParserBounds implements WebGraphQlInterceptor {

	private final ParserOptions options;

	ParserBounds(int maxTokens) {
		this.options = ParserOptions.getDefaultOperationParserOptions()
			.transform((builder) -> builder.maxTokens(maxTokens));
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		request.configureExecutionInput((input,
				builder) -> builder.graphQLContext((context) -> context.of(ParserOptions.class, this.options)).build());
		return chain.next(request);
	}

}
