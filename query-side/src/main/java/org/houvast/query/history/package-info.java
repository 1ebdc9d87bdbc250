/** What was this case at that moment, and what was known of it then? */
@NullMarked
package org.houvast.query.history;

import org.jspecify.annotations.NullMarked;
