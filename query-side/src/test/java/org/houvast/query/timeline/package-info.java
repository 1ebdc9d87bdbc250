/** Histories and how they are shown. */
@NullMarked
package org.houvast.query.timeline;

import org.jspecify.annotations.NullMarked;
