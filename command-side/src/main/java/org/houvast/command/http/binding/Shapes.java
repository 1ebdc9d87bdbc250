package org.houvast.command.http.binding;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.houvast.command.http.binding.Shape.Part;
import org.houvast.language.Coded;
import org.houvast.language.Identifier;
import org.houvast.language.Introduced;
import org.jspecify.annotations.Nullable;

/** Reads shapes off the records of the language. */
final class Shapes {

    private Shapes() {}

    static List<Part> parts(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(Shapes::part).toList();
    }

    static Part part(RecordComponent component) {
        var shape = of(component.getGenericType());
        boolean introduced = component.isAnnotationPresent(Introduced.class);
        boolean optional = introduced
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || shape instanceof Shape.Many
                || shape instanceof Shape.Flag;
        return new Part(component.getName(), shape, optional, introduced);
    }

    private static Shape of(Type type) {
        return type instanceof ParameterizedType list && list.getRawType() == List.class
                ? new Shape.Many(of(list.getActualTypeArguments()[0]))
                : of((Class<?>) type);
    }

    private static Shape of(Class<?> type) {
        if (type == String.class) {
            return new Shape.Text();
        } else if (type == int.class || type == Integer.class) {
            return new Shape.Whole();
        } else if (type == boolean.class) {
            return new Shape.Flag();
        } else if (type == LocalDate.class) {
            return new Shape.Day();
        } else if (type == LocalTime.class) {
            return new Shape.Time();
        } else if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
            return new Shape.Word(Arrays.stream(type.getEnumConstants())
                    .map(Coded.class::cast)
                    .toList());
        } else if (type.isRecord()) {
            var makers = makers(type, new ArrayList<>());
            return makers.isEmpty() ? new Shape.Composite(type, parts(type)) : new Shape.Named(makers);
        }
        throw new IllegalArgumentException("A command cannot hold a " + type.getName());
    }

    /** An identifier, or a record around nothing but an identifier, is sent as the bare value. */
    private static List<Class<?>> makers(Class<?> type, List<Class<?>> outer) {
        var components = type.getRecordComponents();
        if (components == null || components.length != 1) {
            return List.of();
        }
        outer.addFirst(type);
        return Identifier.class.isAssignableFrom(type) ? outer : makers(components[0].getType(), outer);
    }
}
