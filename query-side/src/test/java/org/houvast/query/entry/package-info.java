/** Tests of an entry in full. */
@NullMarked
package org.houvast.query.entry;

import org.jspecify.annotations.NullMarked;
