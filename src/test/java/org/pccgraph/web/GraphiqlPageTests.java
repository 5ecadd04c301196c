package org.pccgraph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class GraphiqlPageTests {

	/** The versions in the page's addresses must be those of the pom. */
	@ParameterizedTest
	@MethodSource("assets")
	void servesEveryScriptAndStyleItself(String asset) {
		boolean library = asset.startsWith("webjars/") || asset.startsWith("_static/");
		assertThat(new ClassPathResource((library ? "META-INF/resources/" : "static/") + asset).exists()).isTrue();
	}

	static Stream<String> assets() throws IOException {
		String page = new ClassPathResource("static/graphiql/index.html").getContentAsString(StandardCharsets.UTF_8);
		return Pattern.compile("(?:<script src|<link [^>]*href)=\"([^\"]+)\"")
			.matcher(page)
			.results()
			.map((MatchResult match) -> match.group(1));
	}

}
