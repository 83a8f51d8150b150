package vn.caunoi.story;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the months after which a story tells of a gap. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorySettings.class)
class StoryConfiguration {}
