package org.pccgraph.web;

import java.util.List;
import java.util.Set;

import org.springframework.graphql.server.webmvc.GraphQlRequestPredicates;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Says what is wrong with a request to the GraphQL endpoint that isn't a GraphQL request;
 * without this Spring answers with a bare status. Event streams are refused as well: the
 * schema has no subscription.
 */
final class GraphQlRefusals {

	private GraphQlRefusals() {
	}

	static RouterFunction<ServerResponse> at(String path, Set<HttpMethod> methods) {
		return RouterFunctions.route(
				RequestPredicates.path(path).and(GraphQlRequestPredicates.graphQlHttp(path).negate()),
				(request) -> refuse(request, methods));
	}

	private static ServerResponse refuse(ServerRequest request, Set<HttpMethod> methods) {
		if (!HttpMethod.POST.equals(request.method())) {
			return answer(Refusal.METHOD_NOT_ALLOWED).allow(methods).body(Refusal.METHOD_NOT_ALLOWED.body());
		}
		boolean json = request.headers().contentType().filter(MediaType.APPLICATION_JSON::includes).isPresent();
		if (!json) {
			return answer(Refusal.UNSUPPORTED_MEDIA_TYPE)
				.headers((headers) -> headers.setAccept(List.of(MediaType.APPLICATION_JSON)))
				.body(Refusal.UNSUPPORTED_MEDIA_TYPE.body());
		}
		return answer(Refusal.NOT_ACCEPTABLE).body(Refusal.NOT_ACCEPTABLE.body());
	}

	private static ServerResponse.BodyBuilder answer(Refusal refusal) {
		return ServerResponse.status(refusal.status())
			.contentType(MediaType.APPLICATION_JSON)
			.cacheControl(CacheControl.noStore());
	}

}
