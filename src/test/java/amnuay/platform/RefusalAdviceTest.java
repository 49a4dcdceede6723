package amnuay.platform;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import amnuay.thai.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class RefusalAdviceTest {

    private final MockMvc web = MockMvcBuilders.standaloneSetup(new Refusing())
            .setControllerAdvice(new RefusalAdvice())
            .build();

    @Test
    void tellsProgramsTheSentenceAndTheStatus() throws Exception {
        web.perform(get("/office/api/invalid"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.message").value("น้ำหนักรวมไม่เท่ากับ 100"));
        web.perform(get("/office/api/conflict"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.message").value("ปีนี้เริ่มไปแล้ว"));
        web.perform(get("/office/api/forbidden"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.message").value("ไม่ใช่งานของท่าน"));
    }

    @Test
    void tellsTheSecondOfTwoPeopleThatTheFirstWasFaster() throws Exception {
        web.perform(get("/office/api/overtaken"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.message")
                        .value("มีผู้อื่นดำเนินการกับรายการนี้ก่อน ระบบจึงยังไม่ได้บันทึกข้อมูลของท่าน"));
    }

    @Test
    void tellsThatAFileIsTooLarge() throws Exception {
        web.perform(get("/office/api/large"))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(jsonPath("$.message").value("ไฟล์ที่ส่งมีขนาดเกินที่ระบบรับได้ จึงยังไม่ได้บันทึกสิ่งใด"));
    }

    @Test
    void showsPeopleThePage() throws Exception {
        web.perform(get("/office/pages/conflict").header("Accept", "text/html"))
                .andExpect(status().isConflict())
                .andExpect(view().name("error"))
                .andExpect(model().attribute("message", "ปีนี้เริ่มไปแล้ว"));
    }

    @RestController
    static class Refusing {

        @GetMapping("/office/{kind}/{why}")
        String refuse(@PathVariable("why") String why) {
            throw switch (why) {
                case "invalid" -> new Refusal("น้ำหนักรวมไม่เท่ากับ 100");
                case "conflict" -> Refusal.conflict("ปีนี้เริ่มไปแล้ว");
                case "forbidden" -> Refusal.forbidden("ไม่ใช่งานของท่าน");
                case "large" -> new MaxUploadSizeExceededException(1);
                default -> new OptimisticLockingFailureException("overtaken");
            };
        }
    }
}
