package org.houvast.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.PropertySource;

/**
 * The query side as a library: import it into an application that brings a {@code MongoDatabase}, {@code Sealing}, an
 * event store and a token store for Axon, a {@code Clock}, and somebody to log people in.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:query/query-side.properties")
@ComponentScan(
        excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = QuerySideApplication.class))
public class QuerySide {}
