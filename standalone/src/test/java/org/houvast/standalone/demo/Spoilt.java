package org.houvast.standalone.demo;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.houvast.command.deciding.Command;
import org.jspecify.annotations.Nullable;

/** A command with one kind of value in it exchanged, wherever it stands: in the record, or in records and lists in it. */
final class Spoilt {

    private Spoilt() {}

    /** The command with every value of a type exchanged; empty when it has none. */
    static <T> Optional<Command> with(Command command, Class<T> type, UnaryOperator<T> other) {
        var spoilt = (Command) exchanged(command, type, other);
        return spoilt.equals(command) ? Optional.empty() : Optional.of(spoilt);
    }

    private static <T> Object exchanged(Object value, Class<T> type, UnaryOperator<T> other) {
        if (type.isInstance(value)) {
            return other.apply(type.cast(value));
        }
        if (value instanceof Collection<?> several) {
            var all = new LinkedHashSet<Object>();
            several.forEach(each -> all.add(exchanged(each, type, other)));
            return value instanceof Set ? all : all.stream().toList();
        }
        return value instanceof Record composed ? again(composed, type, other) : value;
    }

    private static <T> Object again(Record composed, Class<T> type, UnaryOperator<T> other) {
        var components = composed.getClass().getRecordComponents();
        try {
            var constructor = composed.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            var values = new @Nullable Object[components.length];
            for (int i = 0; i < values.length; i++) {
                components[i].getAccessor().setAccessible(true);
                var value = components[i].getAccessor().invoke(composed);
                values[i] = value == null ? null : exchanged(value, type, other);
            }
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new LinkageError("No other " + composed.getClass() + " can be made", e);
        }
    }
}
