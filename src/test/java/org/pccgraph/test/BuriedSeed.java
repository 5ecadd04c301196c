package org.pccgraph.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

/**
 * Loads a small seed of which some ids are no more: {@code org:one-house-trust} became
 * {@code org:one}, {@code scheme:gamma} was a mistake, and {@code person:ann-oldcastle}
 * was erased, though the seed's files still have her.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@TestPropertySource(properties = "seed=src/test/resources/buried-seed")
public @interface BuriedSeed {

}
