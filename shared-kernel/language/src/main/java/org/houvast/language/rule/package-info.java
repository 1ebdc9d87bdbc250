/** The rules of the sources by their ids, the warnings they leave on a fact, and how both are said to a reader. */
@NullMarked
package org.houvast.language.rule;

import org.jspecify.annotations.NullMarked;
