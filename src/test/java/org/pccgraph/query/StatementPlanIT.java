package org.pccgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;
import org.pccgraph.test.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Golden statements can't rot: each is planned by a real server, and planned well. */
@ApplicationTest
class StatementPlanIT {

	@Autowired
	private Driver driver;

	@ParameterizedTest
	@MethodSource("names")
	void everyGoldenStatementIsPlannedWithoutScanningTheWholeGraph(String name) {
		List<String> expected = GoldenStatements.expectedPlan(name);
		List<String> found = new ArrayList<>();
		for (CompiledField field : GoldenStatements.compileFile(name)) {
			Statement statement = field.statement();
			try (Session session = this.driver.session()) {
				Plan plan = session.executeRead((transaction) -> transaction
					.run(statement.cypher().replace("CYPHER 25", "CYPHER 25 EXPLAIN"), statement.parameters())
					.consume()
					.plan());
				assertThat(operators(plan)).as(statement.cypher())
					.noneMatch((operator) -> operator.startsWith("AllNodesScan"))
					.noneMatch((operator) -> operator.startsWith("AllRelationshipsScan"));
				if (!expected.isEmpty()) {
					assertThat(details(plan)).as(statement.cypher())
						.noneMatch((detail) -> detail.startsWith("NodeByLabelScan"));
				}
				found.addAll(details(plan));
				assertThat(products(plan)).as(statement.cypher())
					.allSatisfy((product) -> assertThat(product.children())
						.allMatch((side) -> side.arguments().get("EstimatedRows").asDouble() <= 1));
			}
		}
		assertThat(expected).as(name)
			.allSatisfy((part) -> assertThat(found).anyMatch((detail) -> detail.contains(part)));
	}

	static Stream<String> names() {
		return GoldenStatements.names();
	}

	private static List<String> details(Plan plan) {
		List<String> details = new ArrayList<>();
		details.add(plan.operatorType() + " " + plan.arguments().getOrDefault("Details", Values.value("")).asString());
		plan.children().forEach((child) -> details.addAll(details(child)));
		return details;
	}

	private static List<Plan> products(Plan plan) {
		List<Plan> products = new ArrayList<>();
		if (plan.operatorType().startsWith("CartesianProduct")) {
			products.add(plan);
		}
		plan.children().forEach((child) -> products.addAll(products(child)));
		return products;
	}

	private static List<String> operators(Plan plan) {
		List<String> operators = new ArrayList<>();
		operators.add(plan.operatorType());
		plan.children().forEach((child) -> operators.addAll(operators(child)));
		return operators;
	}

}
