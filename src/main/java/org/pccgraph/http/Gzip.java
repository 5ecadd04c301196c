package org.pccgraph.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import org.springframework.boot.web.server.Compression;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Compresses answers that have an entity tag. The server leaves those alone, since a
 * strong tag belongs to the bytes that are sent.
 *
 * @param compression when the server compresses
 */
record Gzip(Compression compression) {

	/**
	 * Whether a client takes compressed answers.
	 * @param request its request
	 * @return whether it says so
	 */
	boolean acceptedBy(ServerRequest request) {
		return this.compression.getEnabled() && request.headers()
			.header(HttpHeaders.ACCEPT_ENCODING)
			.stream()
			.flatMap((header) -> Arrays.stream(header.toLowerCase(Locale.ROOT).split(",")))
			.map((coding) -> coding.replaceAll("\\s", ""))
			.anyMatch((coding) -> coding.matches("gzip(;q=(1(\\.0*)?|0\\.0*[1-9]\\d*))?"));
	}

	/**
	 * Whether it is worth it.
	 * @param answer the answer
	 * @return whether the server would compress it
	 */
	boolean pays(byte[] answer) {
		return answer.length >= this.compression.getMinResponseSize().toBytes();
	}

	byte[] compress(byte[] answer) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(answer.length / 4);
		try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
			gzip.write(answer);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return compressed.toByteArray();
	}

}
