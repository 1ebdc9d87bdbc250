/** Who may ask which question, and what they may see of the answer. */
@NullMarked
package org.houvast.query.access;

import org.jspecify.annotations.NullMarked;
