/** The Simba intake (beeldvorming): what it contains, and the decision on admission (D5). */
@NullMarked
package org.houvast.language.intake;

import org.jspecify.annotations.NullMarked;
