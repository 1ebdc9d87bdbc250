package org.houvast.command.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may send which command. */
@Configuration(proxyBeanMethods = false)
public class AccessRules {

    @Bean
    CommandAccess commandAccess(
            ObjectProvider<Affiliation> affiliation, @Value("${houvast.organisation:houvast}") String organisation) {
        return new CommandAccess(affiliation.getIfAvailable(() -> account -> organisation));
    }
}
