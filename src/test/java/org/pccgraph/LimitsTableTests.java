package org.pccgraph;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

/** The README's table of limits says what is so where nothing is configured. */
class LimitsTableTests {

	private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.-]+)` \\|[^|]*\\| (?:`([^`]*)`)? ?\\|");

	@Test
	void defaultsAreThoseOfTheCode() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		String section = readme.substring(readme.indexOf("\n## Limits\n"));
		String table = section.substring(0, section.indexOf("\n## ", 1));
		Map<String, String> told = new TreeMap<>();
		ROW.matcher(table)
			.results()
			.forEach((row) -> told.put(row.group(1), (row.group(2) != null) ? row.group(2) : ""));
		Map<String, String> defaults = defaults();
		assertThat(told).hasSizeGreaterThan(20)
			.allSatisfy((property, value) -> assertThat(defaults).containsEntry(property, value));
		assertThat(defaults.keySet())
			.filteredOn((property) -> property.startsWith("query.max-") || property.startsWith("query.concurrency.")
					|| property.startsWith("export.") || property.contains("memory"))
			.isSubsetOf(told.keySet());
	}

	private static Map<String, String> defaults() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		Map<String, String> defaults = new TreeMap<>();
		scanner.findCandidateComponents("org.pccgraph").forEach((found) -> {
			try {
				Class<?> type = Class.forName(found.getBeanClassName());
				add(type, AnnotationUtils.getAnnotation(type, ConfigurationProperties.class).prefix(), defaults);
			}
			catch (ClassNotFoundException ex) {
				throw new IllegalStateException(ex);
			}
		});
		return defaults;
	}

	private static void add(Class<?> type, String prefix, Map<String, String> defaults) {
		for (Parameter parameter : type.getDeclaredConstructors()[0].getParameters()) {
			String name = prefix + "." + parameter.getName().replaceAll("([A-Z])", "-$1").toLowerCase();
			DefaultValue value = parameter.getAnnotation(DefaultValue.class);
			if (parameter.getType().isRecord() && parameter.getType().getPackage().equals(type.getPackage())) {
				add(parameter.getType(), name, defaults);
			}
			else if (value != null) {
				defaults.put(name, Arrays.stream(value.value()).collect(Collectors.joining(",")));
			}
		}
	}

}
