package org.houvast.command;

import jakarta.servlet.DispatcherType;
import org.houvast.command.axon.LedgerDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The command side by itself, on the MongoDB of {@code HOUVAST_MONGODB_URI} and behind a proxy. It takes JSON with Basic
 * credentials; accounts are Spring Security's own ({@code spring.security.user}, with a role's name in upper case).
 */
@SpringBootApplication(scanBasePackages = "org.houvast.command.none")
@Import({CommandSide.class, LedgerDatabase.class})
public class CommandSideApplication {

    /** Starts. */
    public static void main(String[] arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(CommandSideApplication.class, arguments);
    }

    /**
     * No page of another site can make a browser send JSON unasked, or the name of a document; anything else needs a token,
     * which nobody gets.
     */
    @Bean
    SecurityFilterChain programsWithCredentials(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(Customizer.withDefaults())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf ->
                        csrf.ignoringRequestMatchers(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null
                                && (MediaType.APPLICATION_JSON_VALUE.equals(request.getContentType())
                                        || request.getHeader(HttpHeaders.CONTENT_DISPOSITION) != null)))
                .build();
    }
}
