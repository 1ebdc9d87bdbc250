/** Documents that are kept with the entries of a case: what an entry says of each. */
@NullMarked
package org.houvast.language.attachment;

import org.jspecify.annotations.NullMarked;
