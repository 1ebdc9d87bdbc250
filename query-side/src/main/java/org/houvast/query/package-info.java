/** Shows: read models, questions, measures and pages. Everything here can be thrown away and derived again. */
@NullMarked
package org.houvast.query;

import org.jspecify.annotations.NullMarked;
