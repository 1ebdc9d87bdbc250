package org.houvast.standalone.login;

import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import org.houvast.command.access.Affiliation;
import org.houvast.standalone.edge.Headers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Who may come in, and how. What they may then do is decided by each side. */
@Configuration(proxyBeanMethods = false)
class LoginSecurity {

    private static final String[] OPEN = {
        "/login", "/edge/**", "/webjars/**", "/favicon.ico", "/error", "/actuator/health/**"
    };
    private static final String[] OPEN_API = {"/api/docs", "/api/swagger-ui/**"};
    private static final String[] DESCRIPTION = {"/v3/api-docs/**"};

    @Bean
    AuthenticationManager login(Accounts accounts) {
        var passwords = new DaoAuthenticationProvider(accounts::named);
        passwords.setPasswordEncoder(
                new RememberingEncoder(PasswordEncoderFactories.createDelegatingPasswordEncoder()));
        return new ProviderManager(new ThrottledLogin(passwords, new GuessThrottle(InstantSource.system())));
    }

    /** The command side writes the organisation into every entry. */
    @Bean
    Affiliation affiliation() {
        return login -> {
            if (login.getPrincipal() instanceof Account account) {
                return account.organisation();
            }
            throw new IllegalStateException("Whoever sends a command is logged in with an account");
        };
    }

    /** Programs send Basic credentials with each call and get no session; a page may call with its session. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, AuthenticationManager login, ApiAnswers answers) {
        return http.securityMatcher("/api/**")
                .authenticationManager(login)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN_API)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .exceptionHandling(
                        answer -> answer.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(new ForgeableRequests()))
                .headers(Headers::strict)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, AuthenticationManager login, PageAnswers answers) {
        return http.authenticationManager(login)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers(DESCRIPTION)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/login").failureHandler(answers))
                .logout(logout -> logout.logoutSuccessUrl("/login?out").deleteCookies("HOUVAST"))
                .exceptionHandling(answer -> answer.accessDeniedHandler(answers))
                .headers(Headers::strict)
                .build();
    }
}
