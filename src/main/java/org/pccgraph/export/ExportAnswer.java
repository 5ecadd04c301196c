package org.pccgraph.export;

import java.util.List;
import java.util.Map;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a file, or says why there is none. */
final class ExportAnswer {

	private ExportAnswer() {
	}

	/**
	 * A file, with what it was made from in the headers as well.
	 * @param file the file
	 * @return the answer; its tag lets a client keep it
	 */
	static ResponseEntity<Resource> of(ExportFile file) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.cacheControl(CacheControl.noCache())
			.eTag(file.tag())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.savedAs()).build().toString())
			.header("Dataset-Version", file.dataset().version())
			.header("Dataset-Coverage", file.dataset().coverage())
			.header(HttpHeaders.LINK, "<" + Dataset.LICENCE_ADDRESS + ">; rel=\"license\"");
		String metadata = file.metadata();
		if (metadata != null) {
			answer.header(HttpHeaders.LINK, "<" + metadata + ">; rel=\"describedby\"; type=\"application/csvm+json\"");
		}
		return answer.body(new FileSystemResource(file.path()));
	}

	/**
	 * A refusal in the shape of a GraphQL error, as all of ours.
	 * @param status the status
	 * @param code the code
	 * @param message what to do, for people
	 * @return the answer
	 */
	static ResponseEntity<Object> refusal(HttpStatus status, String code, String message) {
		return refusal(status, List.of(Map.of("message", message, "extensions", Map.of("code", code))));
	}

	/**
	 * A refusal with GraphQL's errors.
	 * @param status the status
	 * @param errors the errors, each with a message and a code
	 * @return the answer
	 */
	static ResponseEntity<Object> refusal(HttpStatus status, List<Map<String, Object>> errors) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
			.cacheControl(CacheControl.noStore())
			.contentType(MediaType.APPLICATION_JSON);
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			answer.header(HttpHeaders.RETRY_AFTER, "2");
		}
		return answer.body(Map.of("errors", errors));
	}

}
