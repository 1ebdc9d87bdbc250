package org.houvast.command.deciding;

import org.houvast.language.rule.Rule;

/**
 * The answer to a warning.
 *
 * @param rule the rule that warns
 * @param answer why it is done all the same
 */
public record Answer(Rule rule, String answer) {}
