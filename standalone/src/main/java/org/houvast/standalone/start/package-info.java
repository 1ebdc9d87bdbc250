/** Settings, start-up failures, what is loaded before the product is ready, and what is then printed. */
@NullMarked
package org.houvast.standalone.start;

import org.jspecify.annotations.NullMarked;
