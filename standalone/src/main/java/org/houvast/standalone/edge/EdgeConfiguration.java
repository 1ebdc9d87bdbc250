package org.houvast.standalone.edge;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The texts and their language. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration implements WebMvcConfigurer {

    @Bean
    static LocaleResolver localeResolver() {
        return new Languages();
    }

    /** The texts of the pages of all modules; each module brings its own bundles. */
    @Bean
    static MessageSource messageSource(@Value("${houvast.messages}") String[] bundles) {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(bundles);
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setDefaultLocale(Languages.DUTCH);
        return texts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var language = new LocaleChangeInterceptor();
        language.setParamName("lang");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
    }
}
