/** See the package of the same name that it tests. */
@NullMarked
package org.houvast.query.projecting;

import org.jspecify.annotations.NullMarked;
