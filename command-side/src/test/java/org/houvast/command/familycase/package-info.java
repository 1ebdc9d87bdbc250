@org.jspecify.annotations.NullMarked
package org.houvast.command.familycase;
