package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.GROUP_DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.HEAD;
import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.PLAN;
import static amnuay.procedure.krs.KrsOffice.RESPONSIBLE;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static amnuay.procedure.krs.KrsOffice.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bad input gets a clear Thai sentence and leaves nothing behind, whichever door of the engine it comes through. */
abstract class BadInputStories extends KrsStory {

    /** Tasklist submits a task form; other clients complete the task. */
    enum Door {
        FORM {
            @Override
            void submit(ProcessEngine engine, Task task, Map<String, Object> values) {
                engine.getFormService().submitTaskForm(task.getId(), values);
            }
        },
        TASK {
            @Override
            void submit(ProcessEngine engine, Task task, Map<String, Object> values) {
                engine.getTaskService().complete(task.getId(), values);
            }
        };

        abstract void submit(ProcessEngine engine, Task task, Map<String, Object> values);
    }

    private Door door;
    private int year;

    @ParameterizedTest
    @EnumSource
    void isRefusedInThaiAndLeavesNothingBehind(Door through) {
        door = through;
        year = 2621 + through.ordinal();
        open(year);
        framework();
        meeting();
        teams();
        order();
    }

    private void framework() {
        String step = "Step01_ReceiveFramework";
        indicators(year, "60", "30");
        Task task = task(STAFF, year, step);
        notTaken(STAFF, task, frameworkLetter(), "ยังไม่ได้แนบกรอบการประเมินและหนังสือของ สพฐ.");
        attach(STAFF, year, step, "upload:framework");
        notTaken(STAFF, task, frameworkLetter(), "รวมได้ 90 ไม่ใช่ 100");
        indicators(year, "60", "40");

        notTaken(STAFF, task, with(frameworkLetter(), "evil", 1), "มีข้อมูลที่แบบฟอร์มนี้ไม่รู้จัก: evil");
        notTaken(STAFF, task, with(frameworkLetter(), "letterReference", " "), "กรุณากรอกเลขที่หนังสือของ สพฐ.");
        notTaken(STAFF, task, Map.of(), "กรุณากรอกวันที่ของหนังสือ");
        notTaken(STAFF, task, with(frameworkLetter(), "letterDate", "32/13/2569"), "อ่านวันที่ “32/13/2569” ไม่ได้");
        notTaken(STAFF, task, with(frameworkLetter(), "letterDate", "เมื่อวาน"), "อ่านวันที่ “เมื่อวาน” ไม่ได้");
        notTaken(STAFF, task, with(frameworkLetter(), "letterDate", true), "อ่านวันที่ “true” ไม่ได้");
        notTaken(
                STAFF,
                task,
                with(frameworkLetter(), "letterDate", "22/11/2669"),
                "วันที่ของหนังสือต้องไม่เป็นวันในอนาคต");
        notTaken(
                STAFF,
                task,
                with(frameworkLetter(), "letterReference", json("{'a': 1}")),
                "ข้อมูลในช่อง “เลขที่หนังสือของ สพฐ.” ไม่ถูกต้อง");

        taken(STAFF, task, with(with(frameworkLetter(), "letterDate", "22/11/2568"), "briefingDate", "2025-11-23"));
        assertThat(database.sql("select letter_date || ' ' || briefing_date from krs_framework_receipt"
                                + " where fiscal_year = ?")
                        .param(year)
                        .query(String.class)
                        .single())
                .isEqualTo("2025-11-22 2025-11-23");
    }

    private void meeting() {
        planMeeting(year);
        Task review = task(GROUP_DIRECTOR, year, "Step02_ApproveInvitationMemo");
        notTaken(GROUP_DIRECTOR, review, Map.of("decision", "return"), "การส่งคืนต้องระบุหมายเหตุว่าให้แก้ไขสิ่งใด");
        notTaken(GROUP_DIRECTOR, review, returned("  "), "การส่งคืนต้องระบุหมายเหตุว่าให้แก้ไขสิ่งใด");
        notTaken(GROUP_DIRECTOR, review, Map.of("decision", "maybe"), "ผลการพิจารณาต้องเป็น “เห็นชอบ” หรือ “ส่งคืน”");
        notTaken(GROUP_DIRECTOR, review, Map.of(), "กรุณาเลือกผลการพิจารณา");
        taken(GROUP_DIRECTOR, review, APPROVE);
        Task number = task(STAFF, year, "Step02_IssueInvitationMemo");
        notTaken(STAFF, number, with(ownNumber(), "numbering", "central"), "กรุณากรอกเลขที่จากทะเบียนกลาง");
        taken(STAFF, number, ownNumber());
        runJobs(year);

        attach(STAFF, year, "Step02_RecordMeeting", "upload:meeting-minutes");
        Task record = task(STAFF, year, "Step02_RecordMeeting");
        notTaken(STAFF, record, with(meetingRecord(), "responsible", json("[]")), "ไม่มีตัวชี้วัดให้กำหนดผู้รับผิดชอบ");
        notTaken(
                STAFF, record, responsible("[{'indicator': '9 ก', 'unit': '%s', 'person': '%s'}]"), "ไม่พบตัวชี้วัด 9");
        notTaken(
                STAFF,
                record,
                responsible("[{'indicator': '1 ก', 'unit': '%s', 'person': '%s'}]"),
                "ตัวชี้วัด 2 ยังไม่มี");
        notTaken(STAFF, record, with(meetingRecord(), "attendees", json("['krst.nobody']")), "krst.nobody");
        taken(STAFF, record, meetingRecord());
    }

    private static Map<String, Object> responsible(String rows) {
        return with(meetingRecord(), "responsible", json(rows.formatted(PLAN, RESPONSIBLE)));
    }

    private void teams() {
        Task naming = taskAbout(HEAD, year, "Step03_NameSupervisorAndKeepers", "1");
        notTaken(HEAD, naming, with(team(), "keepers", json("[]")), "กรุณาเพิ่มผู้จัดเก็บข้อมูลอย่างน้อยหนึ่งคน");
        notTaken(HEAD, naming, Map.of("supervisor", SUPERVISOR), "กรุณาเพิ่มผู้จัดเก็บข้อมูลอย่างน้อยหนึ่งคน");
        notTaken(
                HEAD,
                naming,
                with(team(), "keepers", json("[{'person': '', 'activity': 'เก็บ'}]")),
                "กรุณาเลือกชื่อผู้จัดเก็บข้อมูลให้ครบทุกแถว");
        notTaken(
                HEAD,
                naming,
                with(team(), "keepers", json("[{'person': '%s', 'activity': 'ก', 'pay': 5}]".formatted(KEEPER))),
                "มีข้อมูลที่แบบฟอร์มนี้ไม่รู้จัก: pay");
        notTaken(HEAD, naming, with(team(), "keepers", "abc"), "ข้อมูลในช่อง “ผู้จัดเก็บข้อมูล” ไม่ถูกต้อง");
        notTaken(HEAD, naming, with(team(), "keepers", json("[null]")), "ผู้จัดเก็บข้อมูล");
        notTaken(HEAD, naming, with(team(), "supervisor", "krst.nobody"), "ไม่พบบุคลากรรหัสผู้ใช้ “krst.nobody”");
        taken(HEAD, naming, team());
        reviewTeam(year, "1", APPROVE);
        nameTeam(year, "2");
        reviewTeam(year, "2", APPROVE);
    }

    private void order() {
        Task draft = task(STAFF, year, "Step04_DraftAppointingOrder");
        notTaken(STAFF, draft, with(orderDraft(), "duties", ""), "กรุณากรอกหน้าที่ บรรทัดละหนึ่งข้อ");
        notTaken(STAFF, draft, with(orderDraft(), "reason", "ก".repeat(4001)), "เหตุผลยาวเกิน ๔,๐๐๐ ตัวอักษร");
        taken(STAFF, draft, orderDraft());
    }

    private void taken(String person, Task task, Map<String, Object> values) {
        as(person, () -> {
            door.submit(engine, task, values);
            return null;
        });
    }

    private void notTaken(String person, Task task, Map<String, Object> values, String sentence) {
        Map<String, String> before = heldAbout(year);
        refused(() -> taken(person, task, values), 400, sentence);
        assertThat(heldAbout(year)).isEqualTo(before);
    }

    private static Map<String, Object> with(Map<String, Object> values, String key, Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(key, value);
        return changed;
    }
}
