package org.houvast.standalone.running;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.houvast.language.AttachmentId;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.Identifier;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.practice.PracticeId;
import org.houvast.language.practice.Practices;

/**
 * Makes any event with a text of its own in every personal component, however deep, that occurs nowhere else. A new event
 * or component is marked without anybody having to think of it.
 */
final class Marked {

    private static final LocalDate BORN = LocalDate.of(2016, 11, 23);
    private static final int FIRST = 1000;

    private final CaseId caseId;
    private final HouseId house;
    private final Map<String, String> texts = new TreeMap<>();
    private final List<LocalDate> days = new ArrayList<>();

    Marked(CaseId caseId, HouseId house) {
        this.caseId = caseId;
        this.house = house;
    }

    /** An event of this class, marked. */
    DomainEvent event(Class<? extends DomainEvent> type) {
        return type.cast(record(type, type.getSimpleName()));
    }

    /** Every text that was made, by the place it stands in. */
    Map<String, String> texts() {
        return texts;
    }

    /** Every personal day that was made. */
    List<LocalDate> days() {
        return days;
    }

    private Object record(Class<?> type, String path) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> component(component, path + "." + component.getName()))
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
            throw new IllegalStateException("No " + type + " can be made", e);
        }
    }

    private Object component(RecordComponent component, String path) {
        return component.isAnnotationPresent(Personal.class)
                ? personal(component.getGenericType(), path)
                : plain(component.getGenericType(), path);
    }

    private Object personal(Type type, String path) {
        if (type == String.class) {
            var text = "Zwaluw" + (FIRST + texts.size());
            texts.put(path, text);
            return text;
        }
        if (type == LocalDate.class) {
            days.add(BORN.plusDays(days.size()));
            return days.getLast();
        }
        if (type instanceof ParameterizedType several && several.getRawType() == List.class) {
            return List.of(personal(several.getActualTypeArguments()[0], path));
        }
        throw new IllegalStateException("Say here how " + path + " is marked");
    }

    private Object plain(Type type, String path) {
        if (type instanceof ParameterizedType several) {
            var of = several.getActualTypeArguments();
            return several.getRawType() == Map.class ? Map.of("on", "2020-03-01") : List.of(plain(of[0], path));
        }
        var known = (Class<?>) type;
        if (Identifier.class.isAssignableFrom(known)) {
            return id(known);
        }
        if (known == String.class) {
            return "older";
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
        return known.isEnum() ? known.getEnumConstants()[0] : record(known, path);
    }

    private Object id(Class<?> type) {
        if (type == CaseId.class) {
            return caseId;
        }
        if (type == HouseId.class) {
            return house;
        }
        if (type == EventId.class) {
            return new EventId("an-entry");
        }
        if (type == AttachmentId.class) {
            return new AttachmentId("a-document");
        }
        if (type == PracticeId.class) {
            return Practices.all().iterator().next();
        }
        return type == ChildId.class ? new ChildId("marked-child") : new PersonId("marked-person");
    }
}
