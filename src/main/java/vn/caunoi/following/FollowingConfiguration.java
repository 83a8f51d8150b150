package vn.caunoi.following;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class FollowingConfiguration {

    /**
     * A thread for each piece of work: who is slow to read keeps nobody else waiting. None is interrupted when somebody
     * goes away, for that would break the connection to PostgreSQL on which it reads.
     */
    @Bean(destroyMethod = "dispose")
    Scheduler followingThreads() {
        return Schedulers.fromExecutor(
                work -> Thread.ofVirtual().name("following").start(work));
    }
}
