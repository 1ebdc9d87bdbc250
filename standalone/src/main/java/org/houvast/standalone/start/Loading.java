package org.houvast.standalone.start;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Loads the demonstration after the port is open. Readiness follows by itself: Spring Boot reports it once every runner
 * has returned.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class Loading implements ApplicationRunner, Progress {

    /** How far the load is; {@code done == total} when there is nothing (more) to load. */
    public record State(int done, int total) {

        /** Whether something is still to be loaded. */
        public boolean busy() {
            return done < total;
        }
    }

    private static final State NOTHING = new State(0, 0);

    private final ObjectProvider<DemonstrationLoader> loaders;
    private final PrintStream out;
    private final AtomicReference<State> state = new AtomicReference<>(NOTHING);

    Loading(ObjectProvider<DemonstrationLoader> loaders) {
        this.loaders = loaders;
        this.out = System.out;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        loaders.orderedStream().forEach(loader -> loader.load(this));
        state.set(NOTHING);
    }

    @Override
    public void at(int done, int total, String what) {
        var before = state.getAndSet(new State(done, total));
        if (before.total() != total || tenth(before) != tenth(new State(done, total))) {
            out.printf("  loading the demonstration: %d of %d, %s%n", done, total, what);
        }
    }

    private static int tenth(State state) {
        return state.total() == 0 ? 0 : 10 * state.done() / state.total();
    }

    /** How far the load is now. */
    public State state() {
        return state.get();
    }
}
