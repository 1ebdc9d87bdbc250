/** The rules of the sources by their ids, and the warnings they leave on a fact. */
@NullMarked
package org.houvast.language.rule;

import org.jspecify.annotations.NullMarked;
