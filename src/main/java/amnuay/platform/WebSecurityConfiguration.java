package amnuay.platform;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.util.Map;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** One login and one session for the engine's web apps and our own pages; everything that is not named here is denied. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class WebSecurityConfiguration {

    private static final String OWN_CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; "
            + "frame-ancestors 'self'; form-action 'self'; base-uri 'self'; object-src 'none'";

    private static final String PUBLIC_CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Without it, string patterns do not match below the engine's Jersey servlets and the rules would silently not apply. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean pathPatterns() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    /** The survey form on the public port: nobody logs in, nothing is remembered; a signed key in each page stands for the CSRF token. */
    @Bean
    @Order(0)
    SecurityFilterChain publicSurvey(HttpSecurity http) throws Exception {
        http.securityMatcher("/s/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                                csp -> csp.policyDirectives(PUBLIC_CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        // the pages say themselves how long they keep
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable));
        return http.build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain engineWebApps(HttpSecurity http, CurrentRolesFilter currentRoles, Denial denial)
            throws Exception {
        http.securityMatcher("/camunda/**")
                .authorizeHttpRequests(EngineRestRules::apply)
                // the engine's own CSRF filter covers /camunda/api and /camunda/app
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(navigationsOnly()))
                // the engine's filters set the other headers; Spring's would make 3.8 MB of scripts reload on every
                // page
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(afterTheLogoutNothing())
                        .xssProtection(HeadersConfigurer.XXssConfig::disable)
                        .contentTypeOptions(HeadersConfigurer.ContentTypeOptionsConfig::disable))
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(new LoginEntryPoint()).accessDeniedHandler(denial))
                .logout(logout -> logout.logoutRequestMatcher(
                                withDefaults().matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.OK))
                        .deleteCookies("JSESSIONID"))
                .addFilterBefore(currentRoles, AnonymousAuthenticationFilter.class);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain ownPages(
            HttpSecurity http, CurrentRolesFilter currentRoles, EngineIdentityFilter actsInTheEngine, Denial denial)
            throws Exception {
        var firstPage = new FirstPage();
        firstPage.setRequestCache(navigationsOnly());
        http.authorizeHttpRequests(rules -> rules.requestMatchers(
                                "/login",
                                "/own/**",
                                "/webjars/**",
                                "/favicon.ico",
                                "/error",
                                "/actuator/health",
                                "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/", "/office/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .requestCache(cache -> cache.requestCache(navigationsOnly()))
                // a new session, so that nothing of an earlier person's engine login survives in it
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
                .headers(headers -> headers.contentSecurityPolicy(
                                csp -> csp.policyDirectives(OWN_CONTENT_SECURITY_POLICY))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin))
                .formLogin(form ->
                        form.loginPage("/login").successHandler(firstPage).failureUrl("/login?error"))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(new LoginEntryPoint()).accessDeniedHandler(denial))
                .logout(logout -> logout.logoutUrl("/logout")
                        .logoutSuccessUrl("/login?logout")
                        .deleteCookies("JSESSIONID"))
                .addFilterBefore(currentRoles, AnonymousAuthenticationFilter.class)
                .addFilterAfter(actsInTheEngine, AuthorizationFilter.class);
        return http.build();
    }

    /** The database keeps no NUL in a text: what holds one is refused like any other address that nobody types. */
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    /** The engine's web apps take the name that Spring Security knows. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> engineWebAppLogin() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setName("Container Based Authentication Filter");
        filter.setInitParameters(Map.of(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, SpringSecurityLogin.class.getName()));
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 2);
        return filter;
    }

    @Bean
    FilterRegistrationBean<EngineRequestGuard> engineRequestGuard() {
        var filter = new FilterRegistrationBean<>(new EngineRequestGuard());
        filter.addUrlPatterns("/camunda/api/*");
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return filter;
    }

    /** Before everything of the engine. */
    @Bean
    FilterRegistrationBean<NoncePerRequestFilter> noncePerRequest() {
        var filter = new FilterRegistrationBean<>(new NoncePerRequestFilter());
        filter.addUrlPatterns("/camunda/*");
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return filter;
    }

    /** They run inside the security chains only, where the person is known. */
    @Bean
    FilterRegistrationBean<CurrentRolesFilter> currentRolesFilterOnlyInChain(CurrentRolesFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    FilterRegistrationBean<EngineIdentityFilter> engineIdentityFilterOnlyInChain(EngineIdentityFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    /** Nobody gets a page of the web apps back out of the browser's memory after a logout; their scripts may stay there. */
    private static HeaderWriter afterTheLogoutNothing() {
        return new DelegatingRequestMatcherHeaderWriter(
                withDefaults().matcher(HttpMethod.GET, "/camunda/app/{app}/default/**"),
                new CacheControlHeadersWriter());
    }

    private static RequestCache navigationsOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(LoginEntryPoint::isNavigation);
        return cache;
    }

    /** In a cookie, not in the session: a login page that outlived its session must still work. Not the engine's XSRF-TOKEN. */
    private static CookieCsrfTokenRepository csrfCookie() {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName("AMNUAY-CSRF");
        repository.setHeaderName("X-AMNUAY-CSRF");
        repository.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return repository;
    }
}
