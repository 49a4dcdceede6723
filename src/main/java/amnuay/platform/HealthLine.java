package amnuay.platform;

/**
 * One line of the page on which the administrator sees how the installation is.
 *
 * @param name what was looked at
 * @param state how it is
 * @param found what was found, in a sentence
 * @param advice what to do; empty when nothing is to be done
 * @param link where it can be done; null when there is no such page
 */
record HealthLine(String name, State state, String found, String advice, String link) {

    enum State {
        GOOD("ปกติ", "badge-good"),
        LOOK("ควรดู", "badge-warn"),
        BAD("ต้องแก้ไข", "badge-bad");

        private final String label;
        private final String badge;

        State(String label, String badge) {
            this.label = label;
            this.badge = badge;
        }

        public String label() {
            return label;
        }

        public String badge() {
            return badge;
        }
    }

    static HealthLine good(String name, String found) {
        return new HealthLine(name, State.GOOD, found, "", null);
    }

    static HealthLine look(String name, String found, String advice, String link) {
        return new HealthLine(name, State.LOOK, found, advice, link);
    }

    static HealthLine bad(String name, String found, String advice, String link) {
        return new HealthLine(name, State.BAD, found, advice, link);
    }
}
