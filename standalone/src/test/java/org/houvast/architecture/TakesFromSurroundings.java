package org.houvast.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** What a pure function never does: ask the clock, draw a number, write a log or a file. */
final class TakesFromSurroundings {

    private static final Set<String> CALLS = Set.of("now", "randomUUID", "currentTimeMillis", "nanoTime", "random");
    private static final Set<String> TYPES = Set.of(
            "java.time.Clock",
            "java.util.Random",
            "java.security.SecureRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.logging.Logger",
            "java.lang.System$Logger");
    private static final Set<String> PACKAGES = Set.of("java.io", "java.nio.file", "java.net", "java.sql");

    private TakesFromSurroundings() {}

    static ArchCondition<JavaClass> timeChanceOrLog() {
        return new ArchCondition<>("take time, chance, a log or a file from its surroundings") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                    if (CALLS.contains(call.getName())
                            && call.getTargetOwner().getPackageName().startsWith("java.")) {
                        events.add(SimpleConditionEvent.satisfied(type, call.getDescription()));
                    }
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(it -> TYPES.contains(it.getTargetClass().getName())
                                || PACKAGES.contains(it.getTargetClass().getPackageName()))
                        .forEach(it -> events.add(SimpleConditionEvent.satisfied(type, it.getDescription())));
            }
        };
    }
}
