package vn.caunoi.briefing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.caunoi.base.Lang;
import vn.caunoi.briefing.DownloadLinks.Fetched;

/** Serves the file of each link while it lives; afterwards and everywhere else it says that there is none. */
@RestController
class DownloadController {

    private final DownloadLinks links;

    DownloadController(DownloadLinks links) {
        this.links = links;
    }

    @GetMapping("/" + DownloadLinks.FOLDER + "/{secret:[0-9a-f]{64}}")
    ResponseEntity<byte[]> file(@PathVariable String secret, Locale locale) {
        var lang = Lang.of(locale);
        return switch (links.fetch(secret)) {
            case Fetched.File file ->
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(file.contentType()))
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
                        .body(file.bytes());
            case Fetched.Expired expired ->
                told(
                        HttpStatus.GONE,
                        lang.name(
                                "Liên kết đã hết hạn. Hãy tạo liên kết mới.", "The link has expired. Make a new one."));
            case Fetched.Nothing nothing ->
                told(
                        HttpStatus.NOT_FOUND,
                        lang.name(
                                "Không có tệp ở địa chỉ này, hoặc người tạo liên kết không còn được đọc.",
                                "There is no file at this address, or whoever made the link may not read it any more."));
        };
    }

    private static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static ResponseEntity<byte[]> told(HttpStatus status, String words) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(words.getBytes(StandardCharsets.UTF_8));
    }
}
