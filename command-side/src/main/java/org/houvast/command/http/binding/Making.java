package org.houvast.command.http.binding;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes records from the values of their components. */
final class Making {

    private Making() {}

    /** @throws IllegalArgumentException when the record refuses the values */
    static Object make(Class<?> type, List<? extends @Nullable Object> values) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getType())
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(type + " cannot be made", failed);
        } catch (ReflectiveOperationException inaccessible) {
            throw new IllegalStateException(type + " cannot be made", inaccessible);
        }
    }
}
