/** Commands over HTTP: one address per command, JSON or form in, receipt or problem out. */
@NullMarked
package org.houvast.command.http;

import org.jspecify.annotations.NullMarked;
