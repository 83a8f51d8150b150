package vn.caunoi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** Sees every statement that goes to the database, whoever sends it and by whatever way. */
public class SqlStatements implements BeanPostProcessor {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    /** The texts of the statements that are sent while the work is done. */
    public List<String> during(Callable<?> work) {
        sent.clear();
        try {
            work.call();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
        return List.copyOf(sent);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        // The one that chooses by caller passes on to the others, which are watched.
        return bean instanceof DataSource source && !(bean instanceof AbstractRoutingDataSource)
                ? new Watched(source)
                : bean;
    }

    private final class Watched extends DelegatingDataSource {

        Watched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watch(super.getConnection(), Connection.class);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return watch(super.getConnection(user, password), Connection.class);
        }

        /** A statement is prepared or given out once for each time it is sent; plain ones carry their text later. */
        private <T> T watch(T target, Class<T> type) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
                            var sends = method.getName().startsWith("prepare")
                                    || method.getName().startsWith("execute");
                            if (sends) {
                                sent.add(sql);
                            }
                        }
                        try {
                            var answer = method.invoke(target, arguments);
                            return method.getName().equals("createStatement")
                                    ? watch((java.sql.Statement) answer, java.sql.Statement.class)
                                    : answer;
                        } catch (InvocationTargetException failure) {
                            throw failure.getCause();
                        }
                    }));
        }
    }
}
