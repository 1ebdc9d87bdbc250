/** Which cases are there, and where do they stand? */
@NullMarked
package org.houvast.query.board;

import org.jspecify.annotations.NullMarked;
