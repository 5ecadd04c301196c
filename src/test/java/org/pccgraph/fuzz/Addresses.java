package org.pccgraph.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Addresses, headers and bytes that no browser sends. */
final class Addresses {

	private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS",
			"TRACE", "PROPFIND", "QUERY", "get");

	private static final List<String> PATHS = List.of("/", "/graphql", "/graphql/schema", "/graphql/schema.d.ts",
			"/graphiql", "/graphiql/", "/graphiql/examples", "/areas", "/network", "/embed/paths", "/scheme/%s",
			"/embed/org/%s", "/person/%s", "/%s", "/%s/%s", "/export/%s", "/export/node.json?id=%s",
			"/export/node.csv?id=scheme:project-she&x=%s", "/export/neighbourhood.gexf?id=%s&hops=%s",
			"/export/paths.csv?from=%s&to=%s", "/export/shared-partners.csv?ids=%s,%s", "/export/gaps.csv?by=%s",
			"/export/timeline.json?id=%s", "/export/compare-approaches.csv?areas=%s",
			"/export/compare-partners.json?areas=%s,%s", "/export/partners.graphml?id=%s&asOf=%s",
			"/export/introductions.csv?areas=%s", "/export/recurring-approaches.json?minRegions=%s&asOf=%s",
			"/export/graph.json?%s", "/export/network/%s", "/export/network/bodies-by-schemes.graphml?asOf=%s",
			"/graphql?query=%s", "/graphql?query=%%7Bregions%%7BtotalCount%%7D%%7D&variables=%s",
			"/graphql?documentId=%s", "/graphql?documentId=partners-of-the-nelson-trust&variables=%s",
			"/graphql?extensions=%s", "/graphql?query=%%7B__typename%%7D&operationName=%s",
			"/graphql?query=%s&query=%s", "/actuator/%s", "/actuator/health/%s", "/actuator/health", "/explorer/%s",
			"/webjars/%s", "/_static/%s", "/error?%s", "/error");

	private static final List<String> PAGES = PATHS.stream().filter((path) -> !path.startsWith("/export/")).toList();

	private static final List<String> HEADERS = List.of("Accept", "Accept-Language", "Accept-Encoding", "Content-Type",
			"Content-Encoding", "If-None-Match", "If-Match", "If-Modified-Since", "If-Range", "Range", "Origin",
			"Referer", "Cookie", "Authorization", "User-Agent", "Forwarded", "X-Forwarded-Host", "X-Forwarded-Proto",
			"X-Forwarded-Prefix", "X-HTTP-Method-Override", "X-Request-Id", "Request-Id", "traceparent", "tracestate",
			"baggage", "Access-Control-Request-Method", "Access-Control-Request-Headers", "Prefer", "X");

	private static final List<String> VALUES = List.of("", "*/*", "*", "a/b;q=x", "text/html", "text/csv",
			"application/json", "application/json;charset=nonsense", "application/json;charset=UTF-16",
			"application/graphql-response+json", "application/graphql", "multipart/form-data; boundary=x",
			"text/event-stream", "image/png", "gzip", "br;q=1, gzip;q=0", "identity;q=0, *;q=0", "\"\"", "W/\"x\"", "*",
			"\"x\", \"y\",,,", "bytes=0-", "bytes=-1", "bytes=5-2", "bytes=0-0,1-1,2-2,3-3", "bytes=999999999999-",
			"null", "http://evil.example", "Thu, 01 Jan 1970 00:00:00 GMT", "never", "de-CH-1901;q=0.0001",
			"xx-INVALID_LOCALE!!", "00-00000000000000000000000000000000-0000000000000000-00", "DELETE", ";;;;",
			"a=b;;c=\"", "${x}", "%00%0a", "198.51.100.7, , x", "https", "/prefix/../..", "\u00e9\u00ff",
			"q".repeat(6000));

	private static final List<String> SIGNS = List.of("\"", "\"", ",", ";", "=", "/", "*", "\\", "-", "W/", "%%", " ",
			"\u00e9");

	private static final List<String> RAW = List.of("GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost:\r\n\r\n",
			"GET /%% HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET /%%c0%%ae%%c0%%ae/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET /scheme/%%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET /scheme/%%2e%%2e%%2f HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET /scheme/x;a=b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET /graphql?query={__typename} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET /graphql?%%zz=1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET /graphql?query=%%ff%%fe HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET http://evil.example/graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"CONNECT a:1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "%1$s\r\n\r\n",
			"GET / HTTP/9.9\r\nHost: a\r\n\r\n", "GET / HTTP/1.0\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n%1$s: %1$s\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX: %1$s\r\n\r\n",
			"GET /areas HTTP/1.1\r\nHost: a\r\nConnection: close\r\n%2$s: %3$s\r\n\r\n",
			"GET /graphql?query=%%7B__typename%%7D HTTP/1.1\r\nHost: a\r\nConnection: close\r\n%2$s: %3$s\r\n\r\n",
			"GET /explorer/explorer.css HTTP/1.1\r\nHost: a\r\nConnection: close\r\n%2$s: %3$s\r\n\r\n",
			"POST /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\n%2$s: %3$s\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
			"POST /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: -1\r\n\r\n{}",
			"POST /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 99999999999999999999\r\n\r\n{}",
			"POST /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
			"POST /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
			"POST /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: gzip\r\n\r\n{}",
			"POST /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n{}",
			"POST /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: %1$s\r\nContent-Length: 2\r\n\r\n{}",
			"OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nConnection: Upgrade, close\r\nHTTP2-Settings: AAA\r\n\r\n");

	private Addresses() {
	}

	static Attack address(Random chance) {
		return address(HostileTexts.one(PATHS, chance), chance);
	}

	/** One that asks for no table, graph or network. */
	static Attack page(Random chance) {
		return address(HostileTexts.one(PAGES, chance), chance);
	}

	private static Attack address(String pattern, Random chance) {
		String path = pattern;
		while (path.contains("%s")) {
			path = path.replaceFirst("%s", segment(chance));
		}
		path = path.replace("%%", "%");
		Attack attack = Attack.get("address", path);
		return chance.nextInt(3) == 0
				? new Attack("address", method(chance), path, attack.headers(), chance.nextBoolean() ? new byte[0]
						: "{\"query\": \"{ __typename }\"}".getBytes(StandardCharsets.US_ASCII))
				: attack;
	}

	static Attack header(Random chance) {
		Attack attack = chance.nextBoolean() ? Attack.operation("header", "{ regions { totalCount } }", null)
				: Attack.get("header", HostileTexts.one(List.of("/graphql?query=%7Bregions%7BtotalCount%7D%7D", "/",
						"/areas", "/export/dataset.json", "/explorer/explorer.css", "/nowhere"), chance));
		for (int i = 1 + chance.nextInt(3); i > 0; i--) {
			attack = attack.with(HostileTexts.one(HEADERS, chance), HostileTexts.one(VALUES, chance));
		}
		return attack;
	}

	static Attack raw(Random chance) {
		String text = HostileTexts.any(chance);
		String line = text.substring(0, Math.min(3000, text.length()));
		String request = HostileTexts.one(RAW, chance)
			.formatted(line, HostileTexts.one(HEADERS, chance), broken(HostileTexts.one(VALUES, chance), chance));
		return Attack.raw("raw", request.getBytes(StandardCharsets.UTF_8));
	}

	/** A header's value with a sign too many. */
	private static String broken(String value, Random chance) {
		int place = chance.nextInt(value.length() + 1);
		return value.substring(0, place) + HostileTexts.one(SIGNS, chance) + value.substring(place);
	}

	private static String segment(Random chance) {
		String text = HostileTexts.any(chance);
		return Attack.encoded(text.substring(0, Math.min(700, text.length()))).replace("+", "%20");
	}

	private static String method(Random chance) {
		return HostileTexts.one(METHODS, chance);
	}

}
