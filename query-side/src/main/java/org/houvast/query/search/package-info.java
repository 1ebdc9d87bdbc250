/** Which cases are about this person, this house, this worker, this decision, this rule, or say this? */
@NullMarked
package org.houvast.query.search;

import org.jspecify.annotations.NullMarked;
