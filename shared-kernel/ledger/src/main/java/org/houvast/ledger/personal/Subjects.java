package org.houvast.ledger.personal;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.houvast.language.Identifier;
import org.houvast.language.Personal;
import org.houvast.language.event.DomainEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Finds whom a personal component is about, from the record it stands in or from the event around that. */
final class Subjects {

    private final String component;
    private final List<Method> named;

    Subjects(RecordComponent component) {
        this.component = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        this.named = Arrays.stream(component.getAnnotation(Personal.class).of())
                .map(name -> accessor(component.getDeclaringRecord(), name))
                .toList();
    }

    private Method accessor(Class<?> type, String name) {
        try {
            var accessor = type.getDeclaredMethod(name);
            accessor.setAccessible(true);
            return accessor;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(component + " is said to be about " + name + ", which is not there", e);
        }
    }

    /** In the order of their names, so that the same subjects are always written alike. */
    Collection<Subject> at(TokenStreamContext place) {
        var about = named.isEmpty() ? ofTheEvent(place) : ofTheRecord(place.currentValue());
        if (about.isEmpty()) {
            throw new IllegalStateException(component + " is personal and about nobody");
        }
        var subjects = new TreeSet<Subject>();
        about.forEach(id -> subjects.add(Subject.of(id)));
        return subjects;
    }

    private Collection<? extends Identifier> ofTheEvent(TokenStreamContext place) {
        for (var at = place; at != null; at = at.getParent()) {
            if (at.currentValue() instanceof DomainEvent event) {
                return event.subjects();
            }
        }
        throw new IllegalStateException(
                component + " is personal, stands in no event and does not say whom it is about");
    }

    private Collection<Identifier> ofTheRecord(@Nullable Object of) {
        var about = new ArrayList<Identifier>();
        for (var accessor : named) {
            try {
                switch (accessor.invoke(of)) {
                    case Identifier id -> about.add(id);
                    case Collection<?> several -> several.forEach(each -> about.add((Identifier) each));
                    case null -> {} // nobody is named there
                    default -> throw new IllegalStateException(component + " is about what is no identifier");
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Whom " + component + " is about cannot be read", e);
            }
        }
        return about;
    }
}
