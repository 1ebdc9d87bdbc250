package org.houvast.language;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The declared name under which an event is stored. It never changes, whatever its Java class is called; a change of
 * shape raises the revision.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventName {

    /** {@code capability.what-happened}, in kebab-case: {@code stay.child-placed}. */
    String value();

    /** The revision of the stored shape, from 1. */
    int revision() default 1;
}
