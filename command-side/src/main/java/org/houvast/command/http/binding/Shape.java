package org.houvast.command.http.binding;

import java.util.List;
import org.houvast.language.Coded;

/** What a field of a command may hold. */
public sealed interface Shape {

    /** A text that is not blank. */
    record Text() implements Shape {}

    /** A whole number. */
    record Whole() implements Shape {}

    /** Yes or no; no when absent. */
    record Flag() implements Shape {}

    /** A day, {@code 2021-03-12}. */
    record Day() implements Shape {}

    /** A time of day, {@code 14:30}. */
    record Time() implements Shape {}

    /**
     * An identifier.
     *
     * @param makers the records around its value, from the inside
     */
    record Named(List<Class<?>> makers) implements Shape {}

    /**
     * A word of a controlled vocabulary.
     *
     * @param words its words
     */
    record Word(List<Coded> words) implements Shape {}

    /**
     * A list, empty when absent.
     *
     * @param of what it holds
     */
    record Many(Shape of) implements Shape {}

    /**
     * A thing with parts.
     *
     * @param type the record
     * @param parts the parts, in the order of its components
     */
    record Composite(Class<?> type, List<Part> parts) implements Shape {}

    /**
     * A part of a thing.
     *
     * @param name its name
     * @param shape what it holds
     * @param optional whether it may be left out
     * @param introduced whether it names somebody who may be made known here: left out, it gets a new id
     */
    record Part(String name, Shape shape, boolean optional, boolean introduced) {}
}
