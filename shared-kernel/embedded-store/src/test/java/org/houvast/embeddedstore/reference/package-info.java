/** What the MongoDB manual says a collection does, without indexes and without speed: for tests to compare with. */
@NullMarked
package org.houvast.embeddedstore.reference;

import org.jspecify.annotations.NullMarked;
