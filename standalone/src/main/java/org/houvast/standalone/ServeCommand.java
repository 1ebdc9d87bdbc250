package org.houvast.standalone;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.houvast.standalone.start.Settings;
import picocli.CommandLine.Command;

@Command(
        name = "serve",
        description = "Serves pages and API until it is stopped (the default).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        return Product.serve(Settings.from(System.getenv())).code();
    }
}
