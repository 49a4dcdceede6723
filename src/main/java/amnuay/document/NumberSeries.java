package amnuay.document;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives numbers, each once per kind and calendar year. Whoever takes one holds the row of the series until the transaction ends:
 * the next waits, and a number whose transaction is rolled back is given to that next one. So there is no gap and no double.
 */
@Component
class NumberSeries {

    private final JdbcClient jdbc;
    private final DocumentShelf shelf;

    NumberSeries(JdbcClient jdbc, DocumentShelf shelf) {
        this.jdbc = jdbc;
        this.shelf = shelf;
    }

    /** The next number of our own; numbers that were typed in are stepped over. */
    DocumentNumber next(DocumentKind kind, LocalDate dated) {
        int year = ThaiDates.buddhistYear(dated);
        DocumentNumber candidate;
        do {
            candidate = DocumentNumber.own(advance(kind, year, 1), year);
        } while (shelf.bearing(kind, candidate).isPresent());
        return candidate;
    }

    /** @throws Refusal naming the document that bears the number already */
    DocumentNumber typed(DocumentKind kind, String text, LocalDate dated) {
        DocumentNumber number = DocumentNumber.typed(kind, text, dated);
        advance(kind, number.year(), 0);
        shelf.bearing(kind, number).ifPresent(other -> {
            throw Refusal.conflict("เลขที่ " + number.text() + " ของปี " + number.year() + " ใช้กับ" + other.title()
                    + "แล้ว กรุณาตรวจทะเบียนและกรอกเลขอื่น");
        });
        return number;
    }

    /** Locks the series and moves it on. */
    private int advance(DocumentKind kind, int year, int by) {
        return jdbc.sql(
                        """
                        insert into number_series as s (kind, be_year, last) values (:kind, :year, :by)
                        on conflict (kind, be_year) do update set last = s.last + :by returning last
                        """)
                .param("kind", kind.name())
                .param("year", year)
                .param("by", by)
                .query(Integer.class)
                .single();
    }
}
