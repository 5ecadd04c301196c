package org.pccgraph.test;

import java.util.Objects;

import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Neo4j in a container, of the image that the system property {@code neo4j.image} names.
 */
public final class TestContainer {

	private TestContainer() {
	}

	/**
	 * Makes a container.
	 * @return the container, which isn't started yet
	 */
	public static Neo4jContainer create() {
		String image = Objects.requireNonNull(System.getProperty("neo4j.image"), "Say which image: -Dneo4j.image=…");
		return new Neo4jContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("neo4j")).withRandomPassword()
			.waitingFor(Wait.forLogMessage(".*Bolt enabled on .*\\n", 1));
	}

}
