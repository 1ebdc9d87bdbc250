/** Step 4 of the Kindreflex: what is gathered, heard, asked and discussed before a team decides. Pure. */
@NullMarked
package org.houvast.command.examination;

import org.jspecify.annotations.NullMarked;
