/** The Simba house: places and Simba parents. Pure. */
@NullMarked
package org.houvast.command.house;

import org.jspecify.annotations.NullMarked;
