/** The command side: decides what may be recorded, and records it. */
@NullMarked
package org.houvast.command;

import org.jspecify.annotations.NullMarked;
