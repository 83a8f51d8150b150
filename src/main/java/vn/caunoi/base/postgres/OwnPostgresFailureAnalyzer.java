package vn.caunoi.base.postgres;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in two languages, and without a stack trace, why the product's own PostgreSQL does not run. */
class OwnPostgresFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataFolderInUse inUse) {
                return inUse(inUse);
            }
            if (cause instanceof PostgresNotStarted notStarted) {
                return notStarted(notStarted);
            }
        }
        return null;
    }

    private static FailureAnalysis inUse(DataFolderInUse cause) {
        return new FailureAnalysis("""
                Một phiên bản Cầu Nối khác đang chạy trên thư mục dữ liệu %1$s.
                Another Cầu Nối is running on the data folder %1$s.""".formatted(cause.home()), """
                Dừng phiên bản kia, hoặc đặt CAUNOI_HOME trỏ tới thư mục khác.
                Stop the other one, or let CAUNOI_HOME name another folder.""", cause);
    }

    private static FailureAnalysis notStarted(PostgresNotStarted cause) {
        return new FailureAnalysis("""
                PostgreSQL đi kèm không khởi động được. / The built-in PostgreSQL did not start:
                %s""".formatted(cause.getMessage()), """
                Xử lý nguyên nhân trên, hoặc đặt SPRING_DATASOURCE_URL trỏ tới một máy chủ PostgreSQL 15 đến 18.
                Mend the cause, or let SPRING_DATASOURCE_URL name a PostgreSQL server, 15 to 18.""", cause);
    }
}
