package org.pccgraph.http;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.pccgraph.table.FlatTable;
import org.pccgraph.table.Shape;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * An answer as a table in CSV. A spreadsheet takes every line for a row, so what the
 * table was made from stands in the headers and in the description that they link to.
 */
final class CsvAnswer {

	private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

	/** Version, licence, coverage and sources of the dataset, as JSON. */
	private static final String DESCRIPTION = "/export/dataset.json";

	private CsvAnswer() {
	}

	/**
	 * The table of an answer without errors.
	 * @param response the answer
	 * @return the file
	 * @throws RefusedRequestException where the operation has more than one root field
	 */
	static byte[] of(WebGraphQlResponse response) {
		List<Shape> fields = Shape.of(response.getExecutionInput().getGraphQLContext());
		if (fields.size() != 1) {
			throw new RefusedRequestException(HttpStatus.BAD_REQUEST, "NOT_A_TABLE",
					"A table in CSV is made of one root field, and this operation has %d; ask for them one by one, or accept `application/json`"
						.formatted(fields.size()));
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		FlatTable.of(fields.getFirst(), Objects.requireNonNullElse(response.<Map<String, Object>>getData(), Map.of()))
			.write(out);
		return out.toByteArray();
	}

	/**
	 * Says what the table was made from.
	 * @param headers takes it
	 * @param version the dataset's version
	 */
	static void describe(HttpHeaders headers, String version) {
		headers.setContentDisposition(ContentDisposition.attachment()
			.filename("pcc-partnership-graph-answer-%s.csv".formatted(version))
			.build());
		headers.set("Dataset-Version", version);
		headers.add(HttpHeaders.LINK, "<" + LICENCE + ">; rel=\"license\"");
		headers.add(HttpHeaders.LINK, "<" + DESCRIPTION + ">; rel=\"describedby\"; type=\"application/json\"");
	}

}
