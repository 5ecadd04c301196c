package org.pccgraph.test;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Skips tests on a container where no engine answers, and says so. */
public class DatabaseCondition implements ExecutionCondition {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		TestDatabase database = TestDatabase.chosen();
		if (database == TestDatabase.CONTAINER && !DockerClientFactory.instance().isDockerAvailable()) {
			return ConditionEvaluationResult
				.disabled("No container engine answers, so nothing was tested on a Neo4j in a container");
		}
		return ConditionEvaluationResult.enabled("Runs on the database: " + database);
	}

}
