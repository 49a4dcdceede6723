package amnuay.procedure;

import amnuay.document.ProcedureName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The procedure's Thai name with its fiscal year, from a business key. */
@Component
class ProcedureNames implements ProcedureName {

    private static final Pattern BUSINESS_KEY = Pattern.compile("(.+)-(2[4-7]\\d\\d)");

    private final List<Procedure> procedures;

    ProcedureNames(List<Procedure> procedures) {
        this.procedures = procedures;
    }

    @Override
    public String of(String businessKey) {
        Matcher parts = BUSINESS_KEY.matcher(businessKey);
        if (!parts.matches()) {
            return businessKey;
        }
        return procedures.stream()
                .filter(procedure -> procedure.key().equals(parts.group(1)))
                .findFirst()
                .map(procedure -> procedure.name() + " ปีงบประมาณ " + parts.group(2))
                .orElse(businessKey);
    }
}
