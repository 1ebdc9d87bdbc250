/** What every event carries. */
@NullMarked
package org.houvast.language.event;

import org.jspecify.annotations.NullMarked;
