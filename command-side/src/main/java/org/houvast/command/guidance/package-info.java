/** Guidance: sessions, video feedback, contacts, network, context and development. Pure. */
@NullMarked
package org.houvast.command.guidance;

import org.jspecify.annotations.NullMarked;
