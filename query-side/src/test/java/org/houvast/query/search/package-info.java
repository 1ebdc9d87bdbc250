/** Tests of the search. */
@NullMarked
package org.houvast.query.search;

import org.jspecify.annotations.NullMarked;
