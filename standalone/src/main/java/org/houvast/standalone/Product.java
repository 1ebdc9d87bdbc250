package org.houvast.standalone;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.houvast.standalone.login.Accounts;
import org.houvast.standalone.proving.ProvingSettings;
import org.houvast.standalone.start.CannotStart;
import org.houvast.standalone.start.ExitCode;
import org.houvast.standalone.start.Settings;
import org.houvast.standalone.store.Store;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** One running product. */
final class Product {

    /** So much may a document be too large and its sender still get the answer, in mebibytes. */
    private static final int SOME_MORE = 4;

    private Product() {}

    /**
     * Serves until the process is told to stop.
     *
     * @throws CannotStart when the operator must mend something first
     * @throws ExecutionException around a CannotStart, when the store had to stop
     */
    static ExitCode serve(Settings settings) throws InterruptedException, ExecutionException {
        var accounts = Accounts.of(settings);
        requireFreePort(settings);
        var ended = new CompletableFuture<ExitCode>();
        var application = application(settings, accounts, ended::completeExceptionally);
        application.addListeners((ContextClosedEvent event) -> ended.complete(ExitCode.STOPPED));
        try {
            application.run();
        } catch (PortInUseException taken) {
            throw portTaken(settings);
        }
        return ended.get();
    }

    private static SpringApplication application(
            Settings settings, Accounts accounts, Consumer<CannotStart> whenStopped) {
        var application = new SpringApplication(StandaloneApplication.class);
        application.setDefaultProperties(properties(settings));
        application.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(Settings.class, () -> settings);
            beans.registerBean(Accounts.class, () -> accounts);
            var proving = ProvingSettings.from(System.getenv(), settings.data());
            beans.registerBean(ProvingSettings.class, () -> proving);
            var store = Store.open(settings, whenStopped);
            beans.registerBean(Store.class, () -> store);
            store.takeProfiles(settings);
        });
        return application;
    }

    /** What the settings are to the parts of the product that Spring configures. */
    static Map<String, Object> properties(Settings settings) {
        return Map.of(
                "server.port",
                settings.port(),
                "server.address",
                settings.address().getHostAddress(),
                "server.servlet.session.cookie.secure",
                !settings.address().isLoopbackAddress(),
                "houvast.demo",
                settings.demonstration() ? "pilot" : "none",
                "houvast.reactions",
                settings.reactions() ? "on" : "off",
                "houvast.dossiers",
                settings.data().resolve("dossiers").toString(),
                "houvast.organisation",
                settings.organisation(),
                "houvast.largest-document",
                settings.largest().mebibytes(),
                // read past a refused document, so that its sender still gets the answer
                "server.tomcat.max-swallow-size",
                settings.largest().mebibytes() + SOME_MORE + "MB");
    }

    /** Asked before the store is opened, so that a second start by mistake is answered at once. */
    private static void requireFreePort(Settings settings) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(settings.address(), settings.port()));
        } catch (IOException taken) {
            throw portTaken(settings);
        }
    }

    private static CannotStart portTaken(Settings settings) {
        return new CannotStart(
                ExitCode.PORT_TAKEN,
                "port " + settings.port() + " at " + settings.address().getHostAddress()
                        + " is taken or may not be used; set HOUVAST_PORT to another");
    }
}
