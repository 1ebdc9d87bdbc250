/** Programmes, and the versions of their profiles. */
@NullMarked
package org.houvast.language.programme;

import org.jspecify.annotations.NullMarked;
