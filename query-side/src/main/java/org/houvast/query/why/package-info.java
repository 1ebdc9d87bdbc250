/** Why was this decision taken? */
@NullMarked
package org.houvast.query.why;

import org.jspecify.annotations.NullMarked;
