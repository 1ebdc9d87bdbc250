/** Guidance (begeleiding): coach sessions and contacts between parent and child. */
@NullMarked
package org.houvast.language.guidance;

import org.jspecify.annotations.NullMarked;
