package org.houvast.command.http;

import org.houvast.command.http.binding.CommandForms;
import org.houvast.command.http.description.CommandDescription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The addresses of the commands, and the answers there. */
@Configuration(proxyBeanMethods = false)
@Import({
    CommandAddresses.class,
    AttachmentAddresses.class,
    DraftAddresses.class,
    NextAddresses.class,
    Problems.class,
    CommandDescription.class
})
public class CommandHttp {

    @Bean
    CommandForms commandForms() {
        return new CommandForms();
    }

    @Bean
    ProblemAnswers problemAnswers() {
        return new ProblemAnswers();
    }
}
