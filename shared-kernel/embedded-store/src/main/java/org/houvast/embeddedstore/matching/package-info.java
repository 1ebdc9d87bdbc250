/**
 * Whether a document meets a filter, as MongoDB means it; the library's matcher means something else of arrays, null and
 * conditions that make no sense.
 */
@NullMarked
package org.houvast.embeddedstore.matching;

import org.jspecify.annotations.NullMarked;
