package org.pccgraph.http;

import java.util.Comparator;
import java.util.List;

import org.pccgraph.table.CsvFile;

import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/** The media types of answers. */
enum AnswerType {

	/** What browsers show, and whoever doesn't say gets. */
	JSON(MediaType.APPLICATION_JSON),
	/** The one of GraphQL over HTTP, with statuses that mean something. */
	GRAPHQL(MediaTypes.APPLICATION_GRAPHQL_RESPONSE),
	/** A table for spreadsheets; errors are JSON all the same. */
	CSV(MediaType.parseMediaType(CsvFile.MEDIA_TYPE));

	private final MediaType mediaType;

	AnswerType(MediaType mediaType) {
		this.mediaType = mediaType;
	}

	MediaType mediaType() {
		return this.mediaType;
	}

	/**
	 * The media type of an answer with errors.
	 * @return a kind of JSON
	 */
	MediaType errors() {
		return (this == CSV) ? MediaType.APPLICATION_JSON : this.mediaType;
	}

	/**
	 * Whether the status of an answer says how it went; those who ask for plain JSON by
	 * POST may take any other than 200 for a fault of the connection.
	 * @return false for plain JSON
	 */
	boolean telling() {
		return this != JSON;
	}

	/**
	 * The media type that a client likes best of ours.
	 * @param request the request
	 * @return the type
	 * @throws RefusedRequestException where it likes none
	 */
	static AnswerType of(ServerRequest request) {
		return accepted(request).stream()
			.filter((range) -> range.getQualityValue() > 0)
			.sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
			.flatMap((range) -> List.of(values()).stream().filter((type) -> range.includes(type.mediaType)).limit(1))
			.findFirst()
			.orElseThrow(() -> new RefusedRequestException(HttpStatus.NOT_ACCEPTABLE, "NOT_ACCEPTABLE",
					"Answers are `application/graphql-response+json`, `application/json` or `text/csv`; accept one of them"));
	}

	private static List<MediaType> accepted(ServerRequest request) {
		try {
			List<MediaType> ranges = request.headers().accept();
			return ranges.isEmpty() ? List.of(MediaType.ALL) : ranges;
		}
		catch (InvalidMediaTypeException ex) {
			return List.of();
		}
	}

}
