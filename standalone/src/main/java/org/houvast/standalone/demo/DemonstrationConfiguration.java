package org.houvast.standalone.demo;

import org.houvast.command.desk.CommandDesk;
import org.houvast.standalone.start.DemonstrationLoader;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demonstration exists only where it is asked for. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "houvast.demo", havingValue = "pilot")
class DemonstrationConfiguration {

    @Bean
    DemonstrationLoader pilot(CommandDesk desk) {
        return new PilotLoader(desk);
    }
}
