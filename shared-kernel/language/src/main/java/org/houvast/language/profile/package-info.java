/** Programme profiles: the rules' settings as versioned data. */
@NullMarked
package org.houvast.language.profile;

import org.jspecify.annotations.NullMarked;
