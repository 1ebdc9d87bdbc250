/** Tests of the forms. */
@NullMarked
package org.houvast.query.board;

import org.jspecify.annotations.NullMarked;
