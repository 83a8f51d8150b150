package vn.caunoi.base.postgres;

/** The product's own PostgreSQL does not run; the message says why, as far as it is known. */
final class PostgresNotStarted extends RuntimeException {
    PostgresNotStarted(String message) {
        super(message);
    }
}
