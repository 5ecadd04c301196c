package org.pccgraph.telemetry;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Leaves out all of Spring Boot's tracing unless it is said where traces go. Switched off
 * by Boot's own property, every request would still have spans, made for nothing.
 */
class TracingSwitch implements AutoConfigurationImportFilter, EnvironmentAware {

	static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

	private static final String[] TRACING = { "org.springframework.boot.micrometer.tracing.",
			"org.springframework.boot.opentelemetry." };

	private boolean on;

	@Override
	public void setEnvironment(Environment environment) {
		this.on = isOn(environment);
	}

	static boolean isOn(Environment environment) {
		return StringUtils.hasText(environment.getProperty(ENDPOINT));
	}

	@Override
	public boolean[] match(@Nullable String[] names, AutoConfigurationMetadata metadata) {
		boolean[] wanted = new boolean[names.length];
		for (int i = 0; i < names.length; i++) {
			wanted[i] = this.on || !isTracing(names[i]);
		}
		return wanted;
	}

	private static boolean isTracing(@Nullable String name) {
		if (name != null) {
			for (String part : TRACING) {
				if (name.startsWith(part)) {
					return true;
				}
			}
		}
		return false;
	}

}
