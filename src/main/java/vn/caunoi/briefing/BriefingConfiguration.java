package vn.caunoi.briefing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads what an operator has set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BriefingSettings.class)
class BriefingConfiguration {}
