/** Signals, the opening of a case, its children, and the decision whether a home situation is worrying (D1). */
@NullMarked
package org.houvast.language.concern;

import org.jspecify.annotations.NullMarked;
