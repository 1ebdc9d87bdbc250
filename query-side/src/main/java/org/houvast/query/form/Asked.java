package org.houvast.query.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.houvast.language.ChildId;
import org.houvast.language.Coded;
import org.houvast.language.EventId;
import org.houvast.language.Introduced;
import org.houvast.language.access.CommandName;
import org.houvast.language.attachment.Attachment;
import org.houvast.language.catalogue.Labels;
import org.houvast.query.form.Field.Control;
import org.houvast.query.form.Field.Option;
import org.houvast.query.page.Words;
import org.houvast.query.timeline.Telling;
import org.jspecify.annotations.Nullable;

/** What a component of an event asks of who records it. */
final class Asked {

    /** Texts that fit on a line; all others are written in a box. */
    private static final Set<String> LINES = Set.of(
            "address",
            "aftercareProvider",
            "dissent",
            "family",
            "hash",
            "name",
            "onBehalfOf",
            "place",
            "provider",
            "reference",
            "relation",
            "role",
            "service",
            "source",
            "version",
            "where",
            "who");

    /** What is ticked because somebody thought of it, and so is not ticked beforehand. */
    private static final Set<String> THOUGHT_OF = Set.of("siblings");

    /** So many words are chosen from at a glance. */
    private static final int AT_A_GLANCE = 5;

    private static final int LINES_OF_A_LIST = 3;
    private static final int ROWS_OF_A_TABLE = 3;

    private final CommandName command;
    private final Words words;
    private final Choices choices;

    Asked(CommandName command, Words words, Choices choices) {
        this.command = command;
        this.words = words;
        this.choices = choices;
    }

    /** The question that a component asks, under its own name. */
    Field field(RecordComponent component) {
        return field(component, "", true);
    }

    private Field field(RecordComponent component, String prefix, boolean alone) {
        var name = prefix + component.getName();
        var label = Labels.field(command, component.getName(), words.language().locale());
        boolean introduced = component.isAnnotationPresent(Introduced.class);
        boolean required = alone && !introduced && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        var asked = asked(name, label, component.getGenericType(), required, introduced);
        return asked.helped(
                Labels.help(command, component.getName(), words.language().locale())
                        .orElse(null));
    }

    private Field asked(String name, String label, Type type, boolean required, boolean introduced) {
        if (type instanceof ParameterizedType several) {
            return several(name, label, (Class<?>) several.getActualTypeArguments()[0]);
        }
        var known = (Class<?>) type;
        if (known == String.class) {
            boolean line = LINES.contains(name.substring(name.lastIndexOf('.') + 1));
            return Field.written(name, line ? Control.LINE : Control.AREA, label, required);
        } else if (known == int.class || known == Integer.class) {
            return Field.written(name, Control.NUMBER, label, required);
        } else if (known == boolean.class) {
            return Field.written(name, Control.FLAG, label, false);
        } else if (known == LocalDate.class) {
            return Field.written(name, Control.DAY, label, required);
        } else if (known == LocalTime.class) {
            return Field.written(name, Control.TIME, label, required);
        } else if (known.isEnum()) {
            return word(name, label, known, required);
        }
        return known.getRecordComponents().length == 1
                ? named(name, label, known, required, introduced)
                : Field.table(name, label, List.of(row(known, name, required)));
    }

    private Field word(String name, String label, Class<?> vocabulary, boolean required) {
        var options = options(vocabulary);
        boolean glance = required && options.size() <= AT_A_GLANCE;
        return Field.chosen(name, glance ? Control.RADIO : Control.SELECT, label, required, options);
    }

    /** A new child needs no id; a new person may be chosen among those who are known. */
    private Field named(String name, String label, Class<?> type, boolean required, boolean introduced) {
        if (introduced && (type == ChildId.class || choices.of(type).isEmpty())) {
            return Field.hidden(name, "");
        } else if (introduced) {
            var options = new ArrayList<Option>();
            options.add(Option.of("", words.say("form.somebody-new")));
            options.addAll(choices.of(type));
            return Field.chosen(name, Control.SELECT, label, true, options);
        }
        var options = choices.of(type, name);
        return Field.chosen(
                name,
                type != EventId.class && required && options.size() <= AT_A_GLANCE ? Control.RADIO : Control.SELECT,
                label,
                required,
                options.size() == 1 && required ? choices.several(type) : options);
    }

    private Field several(String name, String label, Class<?> of) {
        if (of == String.class) {
            return new Field(name, Control.LINES, label, null, false, "", List.of(), blank(LINES_OF_A_LIST, List.of()));
        } else if (of == Attachment.class) {
            return Field.written(name, Control.DOCUMENTS, label, false);
        } else if (of.isEnum()) {
            return Field.chosen(name, Control.CHECKS, label, false, options(of));
        } else if (of.getRecordComponents().length == 1) {
            return Field.chosen(
                    name,
                    of == EventId.class ? Control.CITES : Control.CHECKS,
                    label,
                    false,
                    THOUGHT_OF.contains(name) ? choices.of(of) : choices.several(of));
        }
        return Field.table(name, label, rows(of, name));
    }

    /** A row per child when every child is to be judged; else some that may stay blank. */
    private List<List<Field>> rows(Class<?> of, String name) {
        var first = of.getRecordComponents()[0];
        if (first.getType() != ChildId.class) {
            return blank(ROWS_OF_A_TABLE, row(of, name, false));
        }
        return choices.of(ChildId.class).stream()
                .map(child -> row(of, name, true).stream()
                        .map(field -> field.name().equals(name + "." + first.getName())
                                ? Field.chosen(field.name(), Control.SELECT, field.label(), true, List.of(child))
                                : field)
                        .toList())
                .toList();
    }

    private List<Field> row(Class<?> of, String name, boolean required) {
        return Arrays.stream(of.getRecordComponents())
                .map(component -> field(component, name + ".", required))
                .toList();
    }

    private static List<List<Field>> blank(int rows, List<Field> row) {
        return Collections.nCopies(rows, row);
    }

    private List<Option> options(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(Coded.class::cast)
                .map(word -> Option.of(word.code(), Telling.word(words, word)))
                .toList();
    }
}
