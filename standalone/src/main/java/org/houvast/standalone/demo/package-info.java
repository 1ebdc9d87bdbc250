/** The demonstration: a synthetic reconstruction of the pilot, played through the ordinary commands. */
@NullMarked
package org.houvast.standalone.demo;

import org.jspecify.annotations.NullMarked;
