package amnuay.procedure.servicesurvey;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import amnuay.LoggedIn;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** How a clerk of the group and an ordinary colleague open the pages of the survey. */
abstract class SurveyPages {

    @Autowired
    LoggedIn login;

    private MockMvc web;

    @BeforeEach
    void openTheOffice(@Autowired WebApplicationContext context) {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    ResultActions clerkOpens(String path) throws Exception {
        return web.perform(clerk(get(path)));
    }

    ResultActions colleagueOpens(String path) throws Exception {
        return web.perform(get(path).with(login.as("survey-colleague", "staff")));
    }

    /** @param fields name, value, name, value, … */
    ResultActions clerkSends(String path, String... fields) throws Exception {
        return web.perform(clerk(filled(post(path), fields)));
    }

    ResultActions clerkUploads(String path, MockMultipartFile file, String... fields) throws Exception {
        return web.perform(clerk(filled(multipart(path).file(file), fields)));
    }

    ResultActions colleagueSends(String path, String... fields) throws Exception {
        return web.perform(filled(post(path), fields)
                .with(login.as("survey-colleague", "staff"))
                .with(csrf()));
    }

    private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request, String... fields) {
        for (int name = 0; name < fields.length; name += 2) {
            request.param(fields[name], fields[name + 1]);
        }
        return request;
    }

    private MockHttpServletRequestBuilder clerk(MockHttpServletRequestBuilder request) {
        return request.with(login.as("survey-clerk", "staff", "group-staff")).with(csrf());
    }
}
