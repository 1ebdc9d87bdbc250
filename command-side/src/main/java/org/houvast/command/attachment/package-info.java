/** Documents that are handed in for the entries of a case: what is taken, and that what an entry refers to is there. */
@NullMarked
package org.houvast.command.attachment;

import org.jspecify.annotations.NullMarked;
