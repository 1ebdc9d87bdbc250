package org.houvast.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.houvast.language.Personal;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.rule.Rule;
import org.jspecify.annotations.Nullable;

/** An example of any event: every component filled in the same way each time, so that its stored form can be approved. */
final class Sample {

    private final boolean withOptional;

    private Sample(boolean withOptional) {
        this.withOptional = withOptional;
    }

    /** The event with every component present. */
    static DomainEvent full(Class<? extends DomainEvent> event) {
        return event.cast(new Sample(true).record(event));
    }

    /** The event without what may be absent. */
    static DomainEvent spare(Class<? extends DomainEvent> event) {
        return event.cast(new Sample(false).record(event));
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components).map(this::component).toArray();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("No sample of " + type + " can be made", e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        // a day that is null once it is erased is never left out
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !(component.isAnnotationPresent(Personal.class) && component.getType() == LocalDate.class);
        return optional && !withOptional ? null : value(component.getGenericType(), component.getName());
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType several) {
            var of = several.getActualTypeArguments();
            return several.getRawType() == Map.class
                    ? Map.of(value(of[0], "fact"), value(of[1], name))
                    : List.of(value(of[0], name));
        }
        var known = (Class<?>) type;
        if (known == String.class) {
            return name.equals("value") ? "id-1" : "some " + name;
        }
        if (known == int.class || known == Integer.class) {
            return 3;
        }
        if (known == boolean.class) {
            return true;
        }
        if (known == LocalDate.class) {
            return LocalDate.of(2020, 2, 29);
        }
        if (known == LocalTime.class) {
            return LocalTime.of(14, 30);
        }
        if (known == Rule.class) {
            return Rule.R35; // as it was approved: rules are added, and the samples stay
        }
        if (known.isEnum()) {
            return known.getEnumConstants()[known.getEnumConstants().length - 1];
        }
        return record(known);
    }
}
