/** The Simba house (Simbahuis): its Simba parents and its places. A stream of its own. */
@NullMarked
package org.houvast.language.house;

import org.jspecify.annotations.NullMarked;
