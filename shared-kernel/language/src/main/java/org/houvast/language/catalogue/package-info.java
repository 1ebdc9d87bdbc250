/** Every event under its declared name. */
@NullMarked
package org.houvast.language.catalogue;

import org.jspecify.annotations.NullMarked;
