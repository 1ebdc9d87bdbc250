package org.houvast.ledgerbench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.jspecify.annotations.Nullable;

/** Axon's JDBC engine on PostgreSQL, with a pool of connections and one transaction for a commit. */
final class PostgresPeer implements ConnectionProvider, TransactionManager {

    private static final int CONNECTIONS = 80;

    private static final ThreadLocal<@Nullable Connection> CURRENT = new ThreadLocal<>();

    private final HikariDataSource pool;

    private PostgresPeer(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setAutoCommit(false);
        pool = new HikariDataSource(config);
    }

    static Peer open(String url) {
        PostgresPeer connections = new PostgresPeer(url);
        return new EnginePeer(connections::engine, connections::drop, connections.pool::close);
    }

    private EventStorageEngine engine() {
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(this)
                .transactionManager(this)
                .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver())
                .eventSerializer(Entry.serializer())
                .snapshotSerializer(Entry.serializer())
                .build();
        executeInTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
        return engine;
    }

    private void drop() {
        executeInTransaction(() -> {
            try (Statement statement = getConnection().createStatement()) {
                statement.execute("DROP TABLE IF EXISTS DomainEventEntry, SnapshotEventEntry");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public Connection getConnection() {
        Connection connection = CURRENT.get();
        if (connection == null) {
            throw new IllegalStateException("There is no transaction");
        }
        return new Borrowed(connection).proxy();
    }

    @Override
    public Transaction startTransaction() {
        try {
            Connection connection = pool.getConnection();
            CURRENT.set(connection);
            return new Transaction() {
                @Override
                public void commit() {
                    end(connection, true);
                }

                @Override
                public void rollback() {
                    end(connection, false);
                }
            };
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void end(Connection connection, boolean commit) {
        CURRENT.remove();
        try (connection) {
            if (commit) {
                connection.commit();
            } else {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
