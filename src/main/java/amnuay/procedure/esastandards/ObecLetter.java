package amnuay.procedure.esastandards;

import amnuay.procedure.Letterhead;
import amnuay.procedure.Paper;
import amnuay.procedure.PaperRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The letter that sends the self-assessment to OBEC (step ๗). */
@Component
class ObecLetter implements Paper {

    static final String NAME = "obec-letter";

    private final Letterhead letterhead;

    ObecLetter(Letterhead letterhead) {
        this.letterhead = letterhead;
    }

    @Override
    public String procedure() {
        return EsaStandards.KEY;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String template() {
        return "esa-standards/obec-letter";
    }

    @Override
    public Map<String, Object> values(PaperRequest request) {
        Map<String, Object> letter = new HashMap<>(letterhead.letterFromOffice());
        letter.put("enclosures", request.text().items("enclosures"));
        return letter;
    }
}
