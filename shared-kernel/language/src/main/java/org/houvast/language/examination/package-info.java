/** Step 4 of the Kindreflex: what is gathered, heard, asked and discussed before a team decides. */
@NullMarked
package org.houvast.language.examination;

import org.jspecify.annotations.NullMarked;
