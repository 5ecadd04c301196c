package org.pccgraph.export;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pccgraph.table.CsvFile;
import org.pccgraph.table.FlatTable;
import tools.jackson.databind.json.JsonMapper;

/** The formats of answers that are rows. */
enum AnswerFormat {

	/** The answer as GraphQL has it, with what it was made from. */
	JSON("application/json") {
		@Override
		void write(QuestionAnswer answer, Dataset dataset, String name, JsonMapper json, OutputStream out) {
			Map<String, Object> all = new LinkedHashMap<>();
			all.put("dataset", dataset.json());
			all.put("question", answer.question().title());
			all.put("arguments", answer.arguments());
			all.put("answer", answer.data().get(answer.shape().key()));
			json.writeValue(out, all);
		}
	},
	/** The same as a table. */
	TABLE(CsvFile.MEDIA_TYPE) {
		@Override
		void write(QuestionAnswer answer, Dataset dataset, String name, JsonMapper json, OutputStream out) {
			table(answer).write(out);
		}
	},
	/** What the table is. */
	METADATA("application/csvm+json") {
		@Override
		void write(QuestionAnswer answer, Dataset dataset, String name, JsonMapper json, OutputStream out) {
			Header header = new Header(answer.question().title(), false, dataset,
					new LinkedHashMap<>(answer.arguments()), List.of(), List.of());
			List<Map<String, Object>> columns = table(answer).names()
				.stream()
				.map((column) -> Map.<String, Object>of("name", column, "titles", List.of(column)))
				.toList();
			json.writeValue(out,
					CsvMetadata.of(header, Format.table(name), header.title(), Map.of("columns", columns)));
		}
	};

	private final String mediaType;

	AnswerFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	String mediaType() {
		return this.mediaType;
	}

	/**
	 * Writes an answer.
	 * @param answer the answer
	 * @param dataset what it was made from
	 * @param name the file's name, with its arguments
	 * @param json writes JSON
	 * @param out takes it
	 */
	abstract void write(QuestionAnswer answer, Dataset dataset, String name, JsonMapper json, OutputStream out);

	private static FlatTable table(QuestionAnswer answer) {
		return FlatTable.of(answer.shape(), answer.data());
	}

}
