package org.houvast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.houvast.embeddedstore.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

class CommandSideApplicationTest {

    @Test
    void records_for_programs_with_credentials_and_for_nobody_else(@TempDir Path folder) {
        var application = new SpringApplication(CommandSideApplication.class);
        application.setDefaultProperties(Map.of(
                "server.port", 0,
                "server.address", "127.0.0.1",
                "HOUVAST_MASTER_KEY_FILE", folder.resolve("keys/master.key").toString(),
                "spring.security.user.name", "supervisor",
                "spring.security.user.password", "{noop}demo",
                "spring.security.user.roles", "SUPERVISOR"));
        // as an argument, which counts before the environment
        try (var context = application.run("--HOUVAST_MONGODB_URI=" + TestServer.address(TestServer.database()))) {
            var port = context.getEnvironment().getProperty("local.server.port");
            var supervisor = new Sender("http://127.0.0.1:" + port, "supervisor");
            new Story(supervisor, "case-1").open();
            assertThat(supervisor.form("/api/cases/case-1/record-signal", "").status())
                    .isEqualTo(403);
            assertThat(supervisor.as("nobody").json("/api/cases", "{}").status())
                    .isEqualTo(401);
        }
    }
}
