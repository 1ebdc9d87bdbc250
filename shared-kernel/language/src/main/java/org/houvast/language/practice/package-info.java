/** The catalogue of practices (praktijken; source 001): which there are. */
@NullMarked
package org.houvast.language.practice;

import org.jspecify.annotations.NullMarked;
