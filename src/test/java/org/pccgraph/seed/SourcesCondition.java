package org.pccgraph.seed;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips tests on the documents' texts where the system property {@code sources.folder}
 * names no folder, and says so: the texts are their publishers' and aren't in this
 * project.
 */
class SourcesCondition implements ExecutionCondition {

	private static final String PROPERTY = "sources.folder";

	static Path folder() {
		return Path.of(System.getProperty(PROPERTY, ""));
	}

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (folder().toString().isEmpty()) {
			return ConditionEvaluationResult.disabled(
					"The seed wasn't checked against the documents' texts; -Dsources.folder=<folder> says where they are");
		}
		if (!Files.isDirectory(folder())) {
			return ConditionEvaluationResult
				.disabled("The seed wasn't checked against the documents' texts; there is no folder " + folder());
		}
		return ConditionEvaluationResult.enabled("Reads the documents' texts in " + folder());
	}

}
