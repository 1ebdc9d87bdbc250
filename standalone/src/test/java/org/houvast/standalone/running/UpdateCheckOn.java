package org.houvast.standalone.running;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** The control of {@link OutsideCallsIT}: the packaged libraries, started without the switches of the product's main. */
@SpringBootConfiguration
@EnableAutoConfiguration(excludeName = "org.houvast.command.axon.LedgerBeans")
public class UpdateCheckOn {

    /** Starts what Spring Boot configures by itself, Axon with it. */
    public static void main(String[] arguments) {
        var application = new SpringApplication(UpdateCheckOn.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.run(arguments);
        System.out.println("Houvast is ready: http://localhost:0");
    }
}
