package org.houvast.query;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.houvast.language.CaseId;
import org.houvast.language.EventId;
import org.houvast.language.event.DomainEvent;

/** Any event with a marker planted in everything that a person wrote: every text and every identifier of a person. */
public final class Sample {

    /** What is planted. */
    public static final String PLANTED = "Zwaluw";

    private final String caseId;

    private Sample(String caseId) {
        this.caseId = caseId;
    }

    /** An event of this class in this case. */
    public static DomainEvent of(Class<? extends DomainEvent> event, String caseId) {
        return event.cast(new Sample(caseId).record(event));
    }

    private Object record(Class<?> type) {
        if (type == CaseId.class) {
            return new CaseId(caseId);
        }
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> value(component.getGenericType()))
                .toArray();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
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

    private Object value(Type type) {
        if (type instanceof ParameterizedType several) {
            var of = several.getActualTypeArguments();
            return several.getRawType() == Map.class ? Map.of(value(of[0]), value(of[1])) : List.of(value(of[0]));
        }
        var known = (Class<?>) type;
        if (known == EventId.class) {
            return new EventId("an-entry");
        }
        if (known == String.class) {
            return PLANTED;
        }
        if (known == int.class || known == Integer.class) {
            return 1;
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
        return known.isEnum() ? known.getEnumConstants()[0] : record(known);
    }
}
