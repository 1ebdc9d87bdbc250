/** From a filter, a sort order and the indexes there are to the keys to read; pure. */
@NullMarked
package org.houvast.embeddedstore.planning;

import org.jspecify.annotations.NullMarked;
