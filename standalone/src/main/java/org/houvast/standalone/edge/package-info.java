/** What the product answers at its edge: headers, limits, errors and the language of the answer. */
@NullMarked
package org.houvast.standalone.edge;

import org.jspecify.annotations.NullMarked;
