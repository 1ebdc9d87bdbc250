/** Which houses are there, and which of their places are free? */
@NullMarked
package org.houvast.query.houses;

import org.jspecify.annotations.NullMarked;
