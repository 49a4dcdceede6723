package amnuay.oversight;

import amnuay.procedure.CriterionStanding;

/** How many criteria of a step, or of several, are how far proven. */
record CriteriaCount(int met, int metWithReason, int notMet, int notDue) {

    static final CriteriaCount NONE = new CriteriaCount(0, 0, 0, 0);

    /** One criterion. */
    static CriteriaCount of(CriterionStanding standing) {
        return switch (standing) {
            case MET -> new CriteriaCount(1, 0, 0, 0);
            case MET_WITH_REASON -> new CriteriaCount(0, 1, 0, 0);
            case NOT_MET -> new CriteriaCount(0, 0, 1, 0);
            case NOT_DUE -> new CriteriaCount(0, 0, 0, 1);
        };
    }

    CriteriaCount plus(CriteriaCount other) {
        return new CriteriaCount(
                met + other.met, metWithReason + other.metWithReason, notMet + other.notMet, notDue + other.notDue);
    }

    /** {@code ผ่าน 2 · ผ่านโดยมีเหตุผล 1 · ยังไม่ผ่าน 1}; empty where there is nothing to count. */
    String text() {
        StringBuilder text = new StringBuilder();
        add(text, "ผ่าน", met);
        add(text, "ผ่านโดยมีเหตุผล", metWithReason);
        add(text, "ยังไม่ผ่าน", notMet);
        add(text, "ยังไม่ถึงกำหนด", notDue);
        return text.toString();
    }

    private static void add(StringBuilder text, String what, int count) {
        if (count > 0) {
            text.append(text.isEmpty() ? "" : " · ").append(what).append(' ').append(count);
        }
    }
}
