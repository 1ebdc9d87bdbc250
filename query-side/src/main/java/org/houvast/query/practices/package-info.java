/** Which practices are there, and where was each used? */
@NullMarked
package org.houvast.query.practices;

import org.jspecify.annotations.NullMarked;
