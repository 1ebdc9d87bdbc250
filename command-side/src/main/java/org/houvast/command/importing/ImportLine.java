package org.houvast.command.importing;

import org.houvast.command.http.binding.CommandForm;
import org.houvast.language.event.Actor;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of an import file: a command, and who sent it then.
 *
 * @param number the number of the line, from 1
 * @param key the line's own name, unique in its file; other lines cite its entry as {@code @key}
 * @param form the command
 * @param stream the case or house that it is for
 * @param by who recorded it in the system it comes from
 * @param body the fields of the command, as the API takes them
 */
record ImportLine(long number, String key, CommandForm form, String stream, Actor by, ObjectNode body) {}
