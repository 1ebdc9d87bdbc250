/** Guidance (begeleiding): sessions, video feedback, contacts, network, context and development. */
@NullMarked
package org.houvast.language.guidance;

import org.jspecify.annotations.NullMarked;
