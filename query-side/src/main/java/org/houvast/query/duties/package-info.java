/** What had to be done in this case, by when, and was it? */
@NullMarked
package org.houvast.query.duties;

import org.jspecify.annotations.NullMarked;
