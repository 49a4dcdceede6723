package amnuay.document;

import amnuay.thai.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands files out: always to be saved, never to be run in our pages. */
@Controller
class FileController {

    private final Files files;
    private final FileReaders readers;
    private final DraftReadings readings;

    FileController(Files files, FileReaders readers, DraftReadings readings) {
        this.files = files;
        this.readers = readers;
        this.readings = readings;
    }

    @GetMapping("/office/files/{id}")
    ResponseEntity<InputStreamResource> download(@PathVariable UUID id, Principal person) {
        StoredFile file = files.find(id);
        if (!readers.mayRead(person.getName(), file)) {
            throw Refusal.forbidden(
                    "ท่านไม่มีสิทธิ์อ่านไฟล์นี้ เพราะยังไม่ได้จัดเก็บเป็นเอกสารของสำนักงานและไม่อยู่ในงานของท่าน กรุณาติดต่อกลุ่มอำนวยการ");
        }
        readings.opened(id, person.getName());
        String disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(files.content(id)));
    }
}
