/** The desk on Axon's command bus, and what the members of the aggregates share. */
@NullMarked
package org.houvast.command.desk.axon;

import org.jspecify.annotations.NullMarked;
