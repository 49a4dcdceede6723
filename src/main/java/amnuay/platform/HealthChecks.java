package amnuay.platform;

import static amnuay.platform.HealthLine.bad;
import static amnuay.platform.HealthLine.good;
import static amnuay.platform.HealthLine.look;

import amnuay.deadline.HolidayTable;
import amnuay.notification.MailState;
import amnuay.notification.Notices;
import amnuay.thai.ThaiDates;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the administrator's page looks at besides the engine's own work ({@link BackgroundWorkHealth}). */
@Configuration
class HealthChecks {

    private static final long GIGABYTE = 1L << 30;
    private static final long SCARCE = 5 * GIGABYTE;
    private static final long ALMOST_NONE = GIGABYTE;
    private static final Duration TOO_LONG_IN_OUTBOX = Duration.ofHours(1);

    private record Check(String name, Supplier<HealthLine> looks) implements HealthCheck {
        @Override
        public HealthLine look() {
            return looks.get();
        }
    }

    @Bean
    @Order(1)
    HealthCheck versionHealth() {
        String name = "รุ่นของระบบ";
        String version = Optional.ofNullable(HealthChecks.class.getPackage().getImplementationVersion())
                .orElse("ยังไม่ได้บรรจุเป็นไฟล์ติดตั้ง");
        return new Check(
                name, () -> good(name, version + " (จาวา " + Runtime.version().feature() + ")"));
    }

    @Bean
    @Order(2)
    HealthCheck databaseHealth(JdbcClient database) {
        String name = "ฐานข้อมูล";
        return new Check(name, () -> {
            String version = database.sql("select current_setting('server_version')")
                    .query(String.class)
                    .single();
            long bytes = database.sql("select pg_database_size(current_database())")
                    .query(Long.class)
                    .single();
            return good(name, "ใช้งานได้ (รุ่น " + version.split(" ")[0] + ") มีข้อมูล " + size(bytes));
        });
    }

    @Bean
    @Order(4)
    HealthCheck mailHealth(Notices notices, Clock clock) {
        String name = "อีเมล";
        return new Check(name, () -> mail(name, notices.mails(), clock));
    }

    @Bean
    @Order(5)
    HealthCheck diskHealth(@Value("${amnuay.database.directory}") Path directory) {
        String name = "พื้นที่ดิสก์";
        return new Check(name, () -> disk(name, directory));
    }

    @Bean
    @Order(6)
    HealthCheck holidayHealth(HolidayTable holidays, Clock clock) {
        String name = "วันหยุดราชการ";
        return new Check(name, () -> holidays(name, holidays, LocalDate.now(clock)));
    }

    private static HealthLine mail(String name, MailState mails, Clock clock) {
        String page = "/office/notices";
        if (mails.undeliverable() > 0) {
            return bad(
                    name,
                    "ส่งไม่สำเร็จ " + mails.undeliverable() + " ฉบับ รอส่ง " + mails.waiting() + " ฉบับ",
                    "แก้ที่อยู่อีเมลของผู้รับหรือเครื่องแม่ข่ายอีเมล แล้วสั่งส่งใหม่",
                    page);
        }
        if (!mails.server()) {
            return look(
                    name,
                    "ยังไม่ได้กำหนดเครื่องแม่ข่ายอีเมล การแจ้งเตือนอยู่ในกล่องข้อความเท่านั้น",
                    "หากต้องการส่งอีเมล ให้กำหนดเครื่องแม่ข่ายตามคู่มือติดตั้ง",
                    null);
        }
        if (mails.oldestWaiting() != null
                && mails.oldestWaiting().isBefore(clock.instant().minus(TOO_LONG_IN_OUTBOX))) {
            return look(
                    name,
                    "รอส่ง " + mails.waiting() + " ฉบับ ฉบับที่รอนานที่สุดตั้งแต่ "
                            + ThaiDates.screenTime(mails.oldestWaiting()),
                    "ตรวจว่าเครื่องแม่ข่ายอีเมลทำงานและรหัสผ่านถูกต้อง",
                    page);
        }
        return good(name, "ส่งได้ รอส่ง " + mails.waiting() + " ฉบับ");
    }

    private static HealthLine disk(String name, Path directory) {
        File place = directory.toAbsolutePath().toFile();
        while (place != null && !place.exists()) {
            place = place.getParentFile();
        }
        long free = place == null ? 0 : place.getUsableSpace();
        String found = "เหลือ " + size(free);
        if (free < ALMOST_NONE) {
            return bad(name, found, "เพิ่มพื้นที่หรือย้ายไฟล์อื่นออกโดยเร็ว มิฉะนั้นระบบจะบันทึกข้อมูลไม่ได้", null);
        }
        return free < SCARCE
                ? look(name, found, "ควรเพิ่มพื้นที่ก่อนที่จะเหลือน้อยกว่า 1 กิกะไบต์", null)
                : good(name, found);
    }

    /** The coming year is asked for once the cabinet has usually announced it. */
    private static HealthLine holidays(String name, HolidayTable holidays, LocalDate today) {
        int year = ThaiDates.buddhistYear(today);
        return Stream.of(year, today.getMonth() == Month.DECEMBER ? year + 1 : year)
                .filter(each -> holidays.confirmedAt(each).isEmpty())
                .findFirst()
                .map(each -> look(
                        name,
                        "ยังไม่ได้ยืนยันวันหยุดปี พ.ศ. " + each + " กำหนดส่งงานอาจคลาดเคลื่อน",
                        "เทียบกับประกาศคณะรัฐมนตรีแล้วกดยืนยัน",
                        "/office/holidays/" + each))
                .orElseGet(() -> good(name, "ยืนยันปี พ.ศ. " + year + " แล้ว"));
    }

    private static String size(long bytes) {
        return bytes >= GIGABYTE
                ? String.format("%,.1f กิกะไบต์", bytes / (double) GIGABYTE)
                : String.format("%,d เมกะไบต์", bytes >> 20);
    }
}
