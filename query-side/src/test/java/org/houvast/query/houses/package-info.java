/** Tests of the houses. */
@NullMarked
package org.houvast.query.houses;

import org.jspecify.annotations.NullMarked;
