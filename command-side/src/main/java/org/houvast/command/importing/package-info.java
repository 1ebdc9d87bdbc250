/**
 * Imports: what another system kept, as a file of commands with their own days. Every line goes the way of any other
 * command; nothing is imported around a rule.
 */
@NullMarked
package org.houvast.command.importing;

import org.jspecify.annotations.NullMarked;
