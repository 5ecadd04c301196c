package org.pccgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages load stands in their templates. */
class PageTemplatesTests {

	/** The versions in the page's addresses must be those of the pom. */
	@ParameterizedTest
	@MethodSource("assets")
	void servesEveryScriptAndStyleItself(String asset) {
		boolean library = asset.startsWith("webjars/") || asset.startsWith("_static/");
		assertThat(new ClassPathResource((library ? "META-INF/resources/" : "static/") + asset).exists()).isTrue();
	}

	static Stream<String> assets() {
		return Stream.of("graphiql", "page", "error").flatMap(PageTemplatesTests::assets).distinct();
	}

	private static Stream<String> assets(String template) {
		return Pattern.compile("(?:<script[^>]* src|<link [^>]*href)=\"\\{\\{root}}/([^\"{]+)\"")
			.matcher(read(template))
			.results()
			.map((MatchResult match) -> match.group(1));
	}

	private static String read(String template) {
		try {
			return new ClassPathResource("templates/" + template + ".mustache")
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
