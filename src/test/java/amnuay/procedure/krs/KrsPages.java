package amnuay.procedure.krs;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** How a clerk of the group and an ordinary colleague open the pages of KRS. */
abstract class KrsPages {

    @Autowired
    KrsYear year;

    @Autowired
    KrsOffice office;

    private MockMvc web;

    @BeforeEach
    void openTheOffice(@Autowired WebApplicationContext context) {
        office.furnish();
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    ResultActions clerkOpens(String path) throws Exception {
        return web.perform(clerk(get(path)));
    }

    ResultActions colleagueOpens(String path) throws Exception {
        return web.perform(get(path).with(user(KrsOffice.KEEPER).roles("staff")));
    }

    /** @param fields name, value, name, value, … */
    ResultActions clerkSends(String path, String... fields) throws Exception {
        return web.perform(clerk(filled(path, fields)));
    }

    /** @param fields as in {@link #clerkSends} */
    ResultActions clerkUploads(String path, MockMultipartFile file, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = multipart(path).file(file);
        for (int name = 0; name < fields.length; name += 2) {
            request.param(fields[name], fields[name + 1]);
        }
        return web.perform(clerk(request));
    }

    ResultActions colleagueSends(String path, String... fields) throws Exception {
        return web.perform(
                filled(path, fields).with(user(KrsOffice.KEEPER).roles("staff")).with(csrf()));
    }

    private static MockHttpServletRequestBuilder filled(String path, String... fields) {
        MockHttpServletRequestBuilder request = post(path);
        for (int name = 0; name < fields.length; name += 2) {
            request.param(fields[name], fields[name + 1]);
        }
        return request;
    }

    private static MockHttpServletRequestBuilder clerk(MockHttpServletRequestBuilder request) {
        return request.with(user(KrsOffice.STAFF).roles("staff", "group-staff")).with(csrf());
    }
}
