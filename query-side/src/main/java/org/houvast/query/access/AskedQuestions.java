package org.houvast.query.access;

import java.util.Objects;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.core.Authentication;

/** Enforces {@link Asks}. */
@Configuration(proxyBeanMethods = false)
class AskedQuestions {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static AuthorizationManagerBeforeMethodInterceptor questionsByRole() {
        return new AuthorizationManagerBeforeMethodInterceptor(
                AnnotationMatchingPointcut.forMethodAnnotation(Asks.class), AskedQuestions::decide);
    }

    private static AuthorizationResult decide(
            Supplier<? extends @Nullable Authentication> asker, MethodInvocation handler) {
        var asks = Objects.requireNonNull(AnnotationUtils.findAnnotation(handler.getMethod(), Asks.class));
        return new AuthorizationDecision(
                Roles.of(asker.get()).stream().anyMatch(asks.value().roles()::contains));
    }
}
