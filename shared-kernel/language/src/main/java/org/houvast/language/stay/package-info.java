/** The stay (verblijf): placement decided (D6), placed, moved, ended, extended. */
@NullMarked
package org.houvast.language.stay;

import org.jspecify.annotations.NullMarked;
