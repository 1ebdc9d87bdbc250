package org.houvast.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Method;
import java.util.List;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Handlers that answer one method of HTTP. */
final class AnswersOnly {

    private AnswersOnly() {}

    static ArchCondition<JavaMethod> get() {
        return answersOnly(List.of(RequestMethod.GET));
    }

    /** What is looked for may name people and stands in no address (docs/adr/0033): it is sent, and changes nothing. */
    static ArchCondition<JavaMethod> getOrPost() {
        return answersOnly(List.of(RequestMethod.GET, RequestMethod.POST));
    }

    private static ArchCondition<JavaMethod> answersOnly(List<RequestMethod> allowed) {
        return new ArchCondition<>("answer one of " + allowed + ", where it is a handler") {
            @Override
            public void check(JavaMethod declared, ConditionEvents events) {
                if (declared.getAnnotations().isEmpty()) {
                    return;
                }
                Method method = declared.reflect();
                var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null && (mapping.method().length != 1 || !allowed.contains(mapping.method()[0]))) {
                    events.add(SimpleConditionEvent.violated(
                            declared, declared.getFullName() + " answers " + List.of(mapping.method())));
                }
            }
        };
    }
}
