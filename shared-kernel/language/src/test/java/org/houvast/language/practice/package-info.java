@org.jspecify.annotations.NullMarked
package org.houvast.language.practice;
