/** The family case as an aggregate: one stream, one member per capability. */
@NullMarked
package org.houvast.command.familycase.axon;

import org.jspecify.annotations.NullMarked;
