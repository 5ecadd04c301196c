package org.pccgraph.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.condition.EnabledIf;

/**
 * A test of the whole application in a real browser, as a {@link Visit} has it. It is
 * skipped where there is none.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@EnabledIf(value = "org.pccgraph.test.Chromium#isInstalled",
		disabledReason = "No Chromium at /usr/bin/chromium; name one with -Dchromium.path=…")
@ApplicationTest
public @interface BrowserTest {

}
