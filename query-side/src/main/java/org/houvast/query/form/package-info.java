/** The forms: what a command asks, with the names, houses and entries that can be chosen, as a page. */
@NullMarked
package org.houvast.query.form;

import org.jspecify.annotations.NullMarked;
