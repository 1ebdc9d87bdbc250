/** Programme profiles: the rules' settings as versioned data. */
@NullMarked
package org.houvast.language.programme;

import org.jspecify.annotations.NullMarked;
