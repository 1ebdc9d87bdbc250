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
        return new ArchCondition<>("answer GET and nothing else, where it is a handler") {
            @Override
            public void check(JavaMethod declared, ConditionEvents events) {
                if (declared.getAnnotations().isEmpty()) {
                    return;
                }
                Method method = declared.reflect();
                var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null && !List.of(mapping.method()).equals(List.of(RequestMethod.GET))) {
                    events.add(SimpleConditionEvent.violated(
                            declared, declared.getFullName() + " answers " + List.of(mapping.method())));
                }
            }
        };
    }
}
