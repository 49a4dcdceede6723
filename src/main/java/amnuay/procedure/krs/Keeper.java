package amnuay.procedure.krs;

import jakarta.persistence.Embeddable;

/**
 * Someone who keeps an indicator's data (ผู้จัดเก็บข้อมูล).
 *
 * @param person login name
 * @param activity what of the indicator they answer for; may be empty when they answer for all of it
 */
@Embeddable
record Keeper(String person, String activity) {}
