package org.pccgraph.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.pccgraph.api.QueryProperties;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.GraphQlRequest;

/**
 * Names answers. All that an answer follows from goes into its name: the dataset's
 * version, the schema and the code, the settings, the document, the operation's name, the
 * variables whatever the order of their keys, and whether the price is told. So the same
 * name means the same answer, in another process too.
 */
final class AnswerKeys {

	private static final List<String> CODE = List.of("classpath*:org/pccgraph/**/*.class",
			"classpath*:graph-schema/**/*.*");

	private final String settings;

	private final JsonMapper json;

	private volatile @Nullable String code;

	AnswerKeys(QueryProperties settings, JsonMapper json) {
		this.settings = settings.toString();
		this.json = json.rebuild().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
	}

	/**
	 * The name of an answer.
	 * @param asked what is asked
	 * @param version the dataset's version
	 * @return 64 hexadecimal digits
	 */
	String of(GraphQlRequest asked, String version) {
		return new Sha256().add(version)
			.add(code())
			.add(this.settings)
			.add(asked.getDocument())
			.add(Objects.requireNonNullElse(asked.getOperationName(), ""))
			.add(this.json.writeValueAsString(asked.getVariables()))
			.add(String.valueOf(Boolean.TRUE.equals(asked.getExtensions().get("cost"))))
			.hex();
	}

	/** Read when it is first needed: a start need not wait for it. */
	private String code() {
		String known = this.code;
		if (known == null) {
			known = read();
			this.code = known;
		}
		return known;
	}

	private static String read() {
		List<String> hashes = new ArrayList<>();
		try {
			for (String pattern : CODE) {
				for (Resource file : Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern))) {
					hashes.add(Sha256.of(file.getContentAsByteArray()));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Collections.sort(hashes);
		Sha256 all = new Sha256();
		hashes.forEach(all::add);
		return all.hex();
	}

}
