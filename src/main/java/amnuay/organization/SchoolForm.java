package amnuay.organization;

/** What stands in the form of a school, right or wrong. */
record SchoolForm(String code, String name, String district, String directorName, String email) {

    static SchoolForm empty() {
        return new SchoolForm("", "", "", "", "");
    }

    static SchoolForm of(SchoolEntry entry) {
        return new SchoolForm(entry.code(), entry.name(), entry.district(), entry.directorName(), entry.email());
    }

    SchoolEntry entry() {
        return new SchoolEntry(code, name, district, directorName, email);
    }
}
