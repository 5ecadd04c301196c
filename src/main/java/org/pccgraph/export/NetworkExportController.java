package org.pccgraph.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Edtf;
import org.pccgraph.insight.NetworkGraph;
import org.pccgraph.insight.NetworkProjection;
import org.pccgraph.insight.NetworkState;
import org.pccgraph.insight.NetworkTooLargeException;
import org.pccgraph.insight.Networks;
import org.pccgraph.insight.NetworksBusyException;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the networks, each with its measures. */
@RestController
class NetworkExportController {

	private static final Map<String, Asked> FILES = files();

	private final ExportFiles files;

	private final Networks networks;

	NetworkExportController(ExportFiles files, Networks networks) {
		this.files = files;
		this.networks = networks;
	}

	@GetMapping("/export/network/{file}")
	ResponseEntity<?> file(@PathVariable String file, @RequestParam(required = false) @Nullable String asOf) {
		Asked asked = FILES.get(file);
		if (asked == null) {
			return ExportAnswer.refusal(HttpStatus.NOT_FOUND, "NOT_FOUND",
					"There is no such export; there are " + String.join(", ", FILES.keySet()));
		}
		Edtf date = (asOf != null) ? Edtf.parse(asOf) : null;
		String version = this.files.version();
		return switch (this.networks.get(asked.projection(), date, version)) {
			case NetworkState.Computing computing -> ExportAnswer.refusal(HttpStatus.SERVICE_UNAVAILABLE, "COMPUTING",
					"This network is being computed, %d %% are done; ask again in some seconds"
						.formatted(computing.percent()));
			case NetworkState.Ready ready -> {
				String name = "network/" + ((date != null) ? date.text().replace('/', '-') + "/" : "") + file;
				NetworkGraph graph = ready.network().graph();
				yield ExportAnswer.of(this.files.get(name, asked.format(), version,
						(transaction, writer) -> NetworkFile.write(graph, transaction, writer)));
			}
		};
	}

	@ExceptionHandler
	ResponseEntity<?> noDate(IllegalArgumentException ex) {
		return ExportAnswer.refusal(HttpStatus.BAD_REQUEST, "BAD_REQUEST", "asOf: " + ex.getMessage());
	}

	@ExceptionHandler
	ResponseEntity<?> tooLarge(NetworkTooLargeException ex) {
		return ExportAnswer.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "TOO_LARGE", String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<?> busy(NetworksBusyException ex) {
		return ExportAnswer.refusal(HttpStatus.SERVICE_UNAVAILABLE, "BUSY", String.valueOf(ex.getMessage()));
	}

	private static Map<String, Asked> files() {
		Map<String, Format> formats = new TreeMap<>(Format.endings());
		formats.put(".json", Format.JSON);
		formats.put(".jsonld", Format.JSON_LD);
		Map<String, Asked> files = new LinkedHashMap<>();
		for (NetworkProjection projection : NetworkProjection.values()) {
			formats.forEach((ending, format) -> files.put(NetworkFile.file(projection.name()) + ending,
					new Asked(projection, format)));
		}
		return files;
	}

	private record Asked(NetworkProjection projection, Format format) {
	}

}
