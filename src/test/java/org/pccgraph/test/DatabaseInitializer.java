package org.pccgraph.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Gives a context its database, which goes when the context is closed, and counts the
 * statements that are sent to it.
 */
class DatabaseInitializer implements ApplicationContextInitializer<GenericApplicationContext> {

	@Override
	public void initialize(GenericApplicationContext context) {
		switch (TestDatabase.chosen()) {
			case EMBEDDED -> embedded(context);
			case CONTAINER -> container(context);
		}
		StatementCounter counter = new StatementCounter();
		context.getBeanFactory().registerSingleton("statementCounter", counter);
		context.getBeanFactory().addBeanPostProcessor(new CountingDriverPostProcessor(counter));
	}

	private static void embedded(GenericApplicationContext context) {
		try {
			Path folder = Files.createTempDirectory("neo4j-");
			atEnd(context, () -> FileSystemUtils.deleteRecursively(folder));
			TestPropertyValues.of("store.embedded.folder=" + folder).applyTo(context);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void container(GenericApplicationContext context) {
		Neo4jContainer container = TestContainer.create();
		container.start();
		atEnd(context, container::stop);
		TestPropertyValues
			.of("spring.neo4j.uri=" + container.getBoltUrl(), "spring.neo4j.authentication.username=neo4j",
					"spring.neo4j.authentication.password=" + container.getAdminPassword())
			.applyTo(context);
	}

	/** Beans end in reverse order, so what is noted first ends last. */
	private static void atEnd(GenericApplicationContext context, DisposableBean end) {
		DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
		beans.registerDisposableBean("testDatabase", end);
	}

}
