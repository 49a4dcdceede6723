package amnuay.platform;

/** Looks at one part of the installation; every bean of this kind is a line of the administrator's page. */
interface HealthCheck {

    /** What the line is called, also when looking fails. */
    String name();

    /** Looks now. What is thrown is shown as a fault of this part and does not keep the other lines from being shown. */
    HealthLine look();
}
