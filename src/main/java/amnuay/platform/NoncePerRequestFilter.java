package amnuay.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets every page of the web apps carry the nonce of its own answer. The engine (7.24.0) keeps the nonce for the header and for the page in
 * the one servlet context of the application: with two requests at the same time the page gets the other one's, the browser refuses all
 * of its scripts, and the person looks at an empty page.
 */
class NoncePerRequestFilter extends OncePerRequestFilter {

    private static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext own = withOwnNonce(request.getServletContext());
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return own;
                    }
                },
                response);
    }

    /** The context of everybody, except for this one attribute. */
    private static ServletContext withOwnNonce(ServletContext everybodys) {
        Object[] nonce = new Object[1];
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> {
                    if (isAboutNonce(method, arguments, "setAttribute")) {
                        nonce[0] = arguments[1];
                        return null;
                    }
                    if (isAboutNonce(method, arguments, "getAttribute")) {
                        return nonce[0];
                    }
                    return invoke(everybodys, method, arguments);
                });
    }

    private static boolean isAboutNonce(Method method, Object[] arguments, String name) {
        return method.getName().equals(name) && NONCE.equals(arguments[0]);
    }

    private static Object invoke(ServletContext everybodys, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(everybodys, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
