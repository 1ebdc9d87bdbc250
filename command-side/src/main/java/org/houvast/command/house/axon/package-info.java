/** The Simba house as an aggregate with a stream of its own. */
@NullMarked
package org.houvast.command.house.axon;

import org.jspecify.annotations.NullMarked;
