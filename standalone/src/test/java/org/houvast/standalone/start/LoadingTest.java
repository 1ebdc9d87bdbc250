package org.houvast.standalone.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.houvast.command.axon.LedgerBeans;
import org.houvast.standalone.running.Web;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

class LoadingTest {

    private static final CountDownLatch REACHED = new CountDownLatch(1);
    private static final CountDownLatch GO_ON = new CountDownLatch(1);

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = LedgerBeans.class)
    @Import(Loading.class)
    static class OneWhoLoads {

        @Bean
        DemonstrationLoader loader() {
            return progress -> {
                progress.at(3, 17, "family 03");
                REACHED.countDown();
                await().forever().until(() -> GO_ON.getCount() == 0);
            };
        }

        @Bean
        SecurityFilterChain open(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }
    }

    @Test
    void the_product_lives_while_it_loads_and_is_ready_only_after() throws Exception {
        var port = new CompletableFuture<Integer>();
        var application = new SpringApplication(OneWhoLoads.class);
        application.addListeners((WebServerInitializedEvent event) ->
                port.complete(event.getWebServer().getPort()));
        try (var background = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = background.submit(() -> application.run("--server.port=0", "--server.address=127.0.0.1"));
            assertThat(REACHED.await(60, TimeUnit.SECONDS)).as("%s", started).isTrue();
            var web = new Web(URI.create("http://127.0.0.1:" + port.get()));

            assertThat(web.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(web.get("/actuator/health/readiness").statusCode()).isEqualTo(503);

            GO_ON.countDown();
            try (var context = started.get()) {
                assertThat(web.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
                assertThat(context.getBean(Loading.class).state().busy()).isFalse();
            }
        }
    }
}
