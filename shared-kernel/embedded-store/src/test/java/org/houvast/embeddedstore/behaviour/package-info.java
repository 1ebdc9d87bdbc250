/**
 * What MongoDB does, subject by subject, as its manual says it, through the driver and against whatever {@link
 * org.houvast.embeddedstore.testing.TestServer} runs on. Where a class names no page for a test, it is the class's own.
 */
@NullMarked
package org.houvast.embeddedstore.behaviour;

import org.jspecify.annotations.NullMarked;
