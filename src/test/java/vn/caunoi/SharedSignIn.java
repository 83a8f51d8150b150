package vn.caunoi;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Applications that run side by side in the JVM of the tests keep in one place who asks on a thread: each brings a place
 * of its own, but Spring Security knows only the last one.
 */
final class SharedSignIn implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicReference<@Nullable SecurityContextHolderStrategy> FIRST = new AtomicReference<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(beans -> beans.addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof SecurityContextHolderStrategy own) {
                    var first = FIRST.compareAndExchange(null, own);
                    return first == null ? own : first;
                }
                return bean;
            }
        }));
    }
}
