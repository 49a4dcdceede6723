package amnuay.procedure.servicesurvey;

import java.time.Duration;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the limits in front of the public form, and its one style sheet beside it. */
@Configuration(proxyBeanMethods = false)
class PublicFormConfiguration implements WebMvcConfigurer {

    /** Before Spring Security, which would already look at the body. */
    @Bean
    FilterRegistrationBean<PublicLimits> publicLimits() {
        var filter = new FilterRegistrationBean<>(new PublicLimits());
        filter.addUrlPatterns("/s/*");
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 10);
        return filter;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // the second address is for the preview in the office
        registry.addResourceHandler("/s/*.css", "/own/survey/*.css")
                .addResourceLocations("classpath:/survey/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic());
    }
}
