/** What does this entry carry, and what proves it? */
@NullMarked
package org.houvast.query.entry;

import org.jspecify.annotations.NullMarked;
