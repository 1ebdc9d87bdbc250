/** The Simba team and the trajectory goal per child (D7). */
@NullMarked
package org.houvast.language.team;

import org.jspecify.annotations.NullMarked;
