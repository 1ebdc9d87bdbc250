package org.houvast.standalone.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product calls nobody. Every way out of the JVM leads to a listener on this machine: the address of Axon's update
 * check, the proxies for HTTP and HTTPS, and the SOCKS proxy for any other socket that does not stay on loopback. Always
 * on the embedded store: a MongoDB elsewhere would be called.
 */
class OutsideCallsIT {

    /** The check starts a second after Axon has. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private final AtomicInteger calls = new AtomicInteger();
    private ServerSocket outside;

    @BeforeEach
    void listen() throws IOException {
        outside = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!outside.isClosed()) {
                try {
                    outside.accept().close();
                    calls.incrementAndGet();
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    @AfterEach
    void stopListening() throws IOException {
        outside.close();
    }

    @Test
    void the_packaged_product_makes_no_outside_call() throws IOException {
        LoadedPilot.at(folder.resolve("data"));
        var settings = Map.of(
                "HOUVAST_DEMO", "pilot", "HOUVAST_DATA", folder.resolve("data").toString());
        try (var product =
                RunningProduct.start(allWaysOut("-jar", RunningProduct.jar().toString()), settings)) {
            assertThat(new Web(product.whenReady()).get("/login").statusCode()).isEqualTo(200);
            await().during(LONG_ENOUGH).atMost(LONG_ENOUGH.multipliedBy(3)).until(() -> calls.get() == 0);
            assertThat(product.output())
                    .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("axoniq"));
        }
    }

    @Test
    void without_the_switches_of_its_main_the_same_jar_does_call() {
        var arguments = allWaysOut(
                "-cp",
                RunningProduct.jar().toString(),
                "-Dloader.path=" + Path.of("target", "test-classes").toAbsolutePath(),
                "-Dloader.main=" + UpdateCheckOn.class.getName(),
                "org.springframework.boot.loader.launch.PropertiesLauncher");
        try (var control = RunningProduct.start(arguments, Map.of())) {
            control.whenReady();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () -> assertThat(calls).as("%s", control.output()).hasPositiveValue());
        }
    }

    private List<String> allWaysOut(String... program) {
        var port = outside.getLocalPort();
        var arguments = RunningProduct.shortLived(
                "-Daxoniq.usage.url=http://127.0.0.1:" + port + "/",
                "-Dhttp.proxyHost=127.0.0.1",
                "-Dhttp.proxyPort=" + port,
                "-Dhttps.proxyHost=127.0.0.1",
                "-Dhttps.proxyPort=" + port,
                "-DsocksProxyHost=127.0.0.1",
                "-DsocksProxyPort=" + port);
        arguments.addAll(List.of(program));
        return arguments;
    }
}
