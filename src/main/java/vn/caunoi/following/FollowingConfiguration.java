package vn.caunoi.following;

import java.util.concurrent.Executors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class FollowingConfiguration {

    /** A thread for each piece of work: who is slow to read keeps nobody else waiting. */
    @Bean(destroyMethod = "dispose")
    Scheduler followingThreads() {
        return Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor(), "following");
    }
}
