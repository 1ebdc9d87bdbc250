package org.houvast.ledger.personal;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Rotates the master key and stops for ever after the first keys are wrapped anew, until it is killed. */
final class RotatingProgram {

    private RotatingProgram() {}

    /** Arguments: the server, the database of the keys, the file with the master key. */
    public static void main(String[] arguments) {
        var database = MongoClients.create(arguments[0]).getDatabase(arguments[1]);
        MasterKeySource.of(null, Path.of(arguments[2])).rotate(database, done -> {
            System.out.println(done);
            System.out.flush();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
