package org.houvast.ledger.personal;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.houvast.language.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Gives Jackson what writes and reads a personal component of a record. */
final class PersonalComponents extends NopAnnotationIntrospector {

    private final transient Sealing sealing;

    PersonalComponents(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated annotated) {
        var component = annotated instanceof AnnotatedMember member && !(annotated instanceof AnnotatedParameter)
                ? personal(named(member.getDeclaringClass(), member.getName()))
                : null;
        return component == null ? null : new SealingSerializer(sealing, new Subjects(component));
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter)) {
            return null;
        }
        var components = parameter.getDeclaringClass().getRecordComponents();
        if (components == null || parameter.getOwner().getParameterCount() != components.length) {
            return null;
        }
        var component = personal(components[parameter.getIndex()]);
        return component == null
                ? null
                : new OpeningDeserializer(
                        sealing,
                        parameter.getType(),
                        component.getDeclaringRecord().getSimpleName() + "." + component.getName());
    }

    private static @Nullable RecordComponent named(Class<?> type, String name) {
        var components = type.getRecordComponents();
        return components == null
                ? null
                : Arrays.stream(components)
                        .filter(component -> component.getName().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable RecordComponent personal(@Nullable RecordComponent component) {
        return component != null && component.isAnnotationPresent(Personal.class) ? component : null;
    }
}
