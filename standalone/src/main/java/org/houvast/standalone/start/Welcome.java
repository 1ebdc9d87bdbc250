package org.houvast.standalone.start;

import java.net.InetAddress;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where to look and how to log in. */
@Component
final class Welcome {

    private final Settings settings;

    Welcome(Settings settings) {
        this.settings = settings;
    }

    @EventListener
    void listening(ApplicationStartedEvent event) {
        if (settings.demonstration()) {
            say("Houvast listens on " + address(event.getApplicationContext()) + " and loads the demonstration");
        }
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        var address = address(event.getApplicationContext());
        say("Houvast is ready: " + address);
        say(
                settings.demonstration()
                        ? "  Log in as supervisor, coach, social-worker, inspector, evaluator, privacy-officer or operator;"
                                + " the password is demo"
                        : "  Log in with an account of " + settings.accounts());
        say("  API: " + address + "/api/docs"
                + (settings.demonstration() ? "  curl -u inspector:demo " + address + "/api/cases" : ""));
        say("  Data: "
                + (settings.mongodb() == null ? settings.data().toAbsolutePath().normalize() : "MongoDB")
                + "   stop with Ctrl-C");
    }

    private String address(ApplicationContext context) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        int port = server == null ? settings.port() : server.getPort();
        return "http://" + host(settings.address()) + ":" + port;
    }

    private static String host(InetAddress address) {
        return address.isLoopbackAddress() || address.isAnyLocalAddress() ? "localhost" : address.getHostAddress();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
