package amnuay.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether what goes on without people (timers, documents, notices) goes on. */
@Component
@Order(3)
class BackgroundWorkHealth implements HealthCheck {

    private static final String COCKPIT = "/camunda/app/cockpit/default/#/processes";
    private static final Duration TOO_LATE = Duration.ofMinutes(15);

    private final ProcessEngine engine;
    private final ManagementService management;
    private final Clock clock;

    BackgroundWorkHealth(ProcessEngine engine, ManagementService management, Clock clock) {
        this.engine = engine;
        this.management = management;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "งานเบื้องหลัง";
    }

    @Override
    public HealthLine look() {
        long failed = management.createJobQuery().noRetriesLeft().count();
        if (failed > 0) {
            return HealthLine.bad(
                    name(),
                    "หยุดทำงานเพราะผิดพลาด " + failed + " รายการ",
                    "ดูสาเหตุในหน้าติดตามขั้นตอน แก้ไขแล้วสั่งทำใหม่",
                    COCKPIT);
        }
        long late = management
                .createJobQuery()
                .executable()
                .duedateLowerThan(Date.from(clock.instant().minus(TOO_LATE)))
                .count();
        if (!isWorking()) {
            return HealthLine.bad(
                    name(),
                    "ไม่มีผู้ทำงานเบื้องหลังบนเครื่องนี้",
                    "เริ่มระบบใหม่ หากยังเป็นอยู่ ดูบันทึกการทำงาน",
                    null);
        }
        if (late > 0) {
            return HealthLine.look(
                    name(),
                    "ค้างเกิน 15 นาที " + late + " รายการ",
                    "ระบบกำลังทำ หรือกำลังรอทำซ้ำหลังผิดพลาด โหลดหน้านี้ใหม่ในอีกสักครู่",
                    COCKPIT);
        }
        return HealthLine.good(name(), "ทำงานปกติ");
    }

    private boolean isWorking() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .isActive();
    }
}
