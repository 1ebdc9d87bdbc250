@NullMarked
package org.houvast.language.rule;

import org.jspecify.annotations.NullMarked;
