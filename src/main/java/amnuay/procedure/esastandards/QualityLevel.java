package amnuay.procedure.esastandards;

/**
 * A step on a year's scale of quality.
 *
 * @param level 1 is the lowest
 * @param name for example ดีเยี่ยม
 */
record QualityLevel(int level, String name) {

    /** As forms and pages show it: {@code 4 ดีมาก}. */
    String label() {
        return level + " " + name;
    }
}
