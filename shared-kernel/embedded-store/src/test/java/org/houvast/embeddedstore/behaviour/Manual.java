package org.houvast.embeddedstore.behaviour;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The pages of the MongoDB manual that a behaviour is taken from, by their titles. */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface Manual {

    /** Titles of pages. */
    String[] value();
}
