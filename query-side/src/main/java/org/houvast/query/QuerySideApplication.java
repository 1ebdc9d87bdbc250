package org.houvast.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The query side by itself, on a MongoDB and behind a proxy. Accounts are Spring Security's own. */
@SpringBootApplication(scanBasePackages = "org.houvast.query.none")
@Import(QuerySide.class)
public class QuerySideApplication {

    /** Starts on the MongoDB of {@code HOUVAST_MONGODB_URI}. */
    public static void main(String[] arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(QuerySideApplication.class, arguments);
    }
}
