package amnuay.platform;

import amnuay.notification.Notices;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Gives every office page its frame; worked out only when a page is really drawn, not for JSON answers or redirects. */
@ControllerAdvice(annotations = Controller.class)
class OfficeFrameAdvice {

    private static final List<String> OVERSEERS =
            List.of("group-staff", "group-director", "deputy-director", "director", "camunda-admin");

    private final Notices notices;
    private final PersonNames names;
    private final Clock clock;

    OfficeFrameAdvice(Notices notices, PersonNames names, Clock clock) {
        this.notices = notices;
        this.names = names;
        this.clock = clock;
    }

    @ModelAttribute("frame")
    LazyContextVariable<OfficeFrame> frame(HttpServletRequest request) {
        return new LazyContextVariable<>() {
            @Override
            protected OfficeFrame loadValue() {
                Principal person = request.getUserPrincipal();
                return person == null ? null : frameOf(person, request);
            }
        };
    }

    private OfficeFrame frameOf(Principal person, HttpServletRequest request) {
        long unread = notices.unread(person.getName());
        String here = request.getRequestURI().substring(request.getContextPath().length());
        List<OfficeFrame.Group> menu = new ArrayList<>();
        menu.add(group("กล่องข้อความ", new OfficeFrame.Item("กล่องข้อความ", "/office/inbox", false, unread)));
        menu.add(group(
                "ปฏิทิน",
                item("ปฏิทินงาน", "/office/schedule"),
                item("วันหยุด", "/office/holidays"),
                item("การลา", "/office/leave")));
        menu.add(group(
                "กลุ่มอำนวยการ",
                item("แผนการดำเนินงาน", "/office/group-management"),
                item("ประเด็นที่ต้องปรับปรุง", "/office/findings")));
        menu.add(group(
                "KRS",
                item("ตัวชี้วัด KRS", "/office/krs/indicators"),
                item("ผลการดำเนินงาน KRS", "/office/krs/results")));
        menu.add(group(
                "มาตรฐาน",
                item("มาตรฐานเขตพื้นที่", "/office/esa-standards/points"),
                item("ภาพรวมรายประเด็น", "/office/esa-standards")));
        if (OVERSEERS.stream().anyMatch(request::isUserInRole)) {
            menu.add(group("แบบสำรวจ", item("แบบสำรวจ", "/office/service-survey")));
        }
        menu.add(group("เอกสาร", item("เอกสาร", "/office/documents")));
        if (OVERSEERS.stream().anyMatch(request::isUserInRole)) {
            menu.add(group(
                    "ผลตามมาตรฐาน",
                    item("ผลตามมาตรฐาน", "/office/compliance"),
                    item("เอกสารเผยแพร่", "/office/published")));
        }
        menu.add(group(
                "สำนักงาน",
                item("บุคลากร", "/office/people"),
                item("กลุ่ม/หน่วย", "/office/units"),
                item("สถานศึกษา", "/office/schools"),
                item("ผู้ลงนามแทน", "/office/signing")));
        List<OfficeFrame.Item> system = system(request);
        if (!system.isEmpty()) {
            menu.add(new OfficeFrame.Group("ระบบ", system));
        }
        return new OfficeFrame(names.of(person.getName()), unread, OfficeMenu.at(here, menu), movedTime());
    }

    private List<OfficeFrame.Item> system(HttpServletRequest request) {
        List<OfficeFrame.Item> items = new ArrayList<>();
        if (request.isUserInRole("camunda-admin")) {
            items.add(item("สถานะระบบ", "/office/health"));
            items.add(item("การส่งอีเมล", "/office/notices"));
        }
        if (request.isUserInRole("camunda-admin") || request.isUserInRole("group-director")) {
            items.add(item("ตั้งค่า", "/office/settings"));
        }
        if (clock instanceof OfficeClock
                && (request.isUserInRole("camunda-admin") || request.isUserInRole("group-staff"))) {
            items.add(item("นาฬิกา", "/office/clock"));
        }
        return items;
    }

    private static OfficeFrame.Group group(String label, OfficeFrame.Item... items) {
        return new OfficeFrame.Group(label, List.of(items));
    }

    private String movedTime() {
        boolean moved = clock instanceof OfficeClock movable && !movable.ahead().isZero();
        return moved ? ThaiDates.screenTime(clock.instant()) : null;
    }

    private static OfficeFrame.Item item(String label, String path) {
        return new OfficeFrame.Item(label, path, false, 0);
    }
}
