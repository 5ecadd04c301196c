package org.pccgraph.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Wires what operators see. */
@Configuration(proxyBeanMethods = false)
class TelemetryConfiguration {

	/** Before everything else, which may log. */
	@Bean
	FilterRegistrationBean<RequestIdFilter> requestIds() {
		FilterRegistrationBean<RequestIdFilter> filter = new FilterRegistrationBean<>(new RequestIdFilter());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	Spans spans(ObservationRegistry registry, Environment environment) {
		return TracingSwitch.isOn(environment) ? Spans.in(registry) : Spans.NONE;
	}

	@Bean
	Operations operations(MeterRegistry registry) {
		return new Operations(new OperationMetrics(registry));
	}

}
