/** Who may do what: roles, commands, questions, and the table that joins them. */
@NullMarked
package org.houvast.language.access;

import org.jspecify.annotations.NullMarked;
