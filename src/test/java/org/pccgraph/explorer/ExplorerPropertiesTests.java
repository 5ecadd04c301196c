package org.pccgraph.explorer;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class ExplorerPropertiesTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(Properties.class);

	@Test
	void needNoContact() {
		this.application.run((context) -> assertThat(context.getBean(ExplorerProperties.class).contact()).isNull());
	}

	@Test
	void nameAContact() {
		this.application.withPropertyValues("explorer.contact=https://example.org/issues")
			.run((context) -> assertThat(context.getBean(ExplorerProperties.class).contact())
				.isEqualTo(URI.create("https://example.org/issues")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "example.org", "/issues" })
	void refuseWhatIsNoAddressOfAPageOrMailbox(String contact) {
		this.application.withPropertyValues("explorer.contact=" + contact)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("explorer.contact must begin"));
	}

	@EnableConfigurationProperties(ExplorerProperties.class)
	static class Properties {

	}

}
