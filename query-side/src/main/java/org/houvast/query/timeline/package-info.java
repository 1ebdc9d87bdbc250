/** What happened in this case? */
@NullMarked
package org.houvast.query.timeline;

import org.jspecify.annotations.NullMarked;
