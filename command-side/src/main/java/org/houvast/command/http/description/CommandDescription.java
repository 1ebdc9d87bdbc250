package org.houvast.command.http.description;

import org.houvast.command.http.binding.CommandForms;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the commands wherever springdoc serves a description. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(OpenApiCustomizer.class)
public class CommandDescription {

    @Bean
    OpenApiCustomizer commandOperations(CommandForms forms) {
        return new CommandOperations(forms);
    }

    @Bean
    OpenApiCustomizer documentOperation() {
        return new DocumentOperation();
    }
}
