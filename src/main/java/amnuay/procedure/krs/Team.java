package amnuay.procedure.krs;

import amnuay.thai.Refusal;
import java.util.HashSet;
import java.util.List;

/**
 * Who answers for an indicator in a round.
 *
 * @param supervisor login name; null while none is named
 * @param keepers in the order in which they were named; empty while none is
 */
record Team(String supervisor, List<Keeper> keepers) {

    Team {
        keepers = List.copyOf(keepers);
    }

    /** @throws Refusal when somebody is missing or named twice for one activity */
    void requireComplete(String code) {
        if (supervisor == null || supervisor.isBlank()) {
            throw new Refusal("กรุณาเลือกผู้กำกับดูแลตัวชี้วัด " + code);
        }
        if (keepers.isEmpty()
                || keepers.stream()
                        .anyMatch(keeper ->
                                keeper.person() == null || keeper.person().isBlank())) {
            throw new Refusal("กรุณาเลือกผู้จัดเก็บข้อมูลของตัวชี้วัด " + code + " อย่างน้อยหนึ่งคน");
        }
        if (new HashSet<>(keepers).size() < keepers.size()) {
            throw new Refusal("ตัวชี้วัด " + code + " มีผู้จัดเก็บข้อมูลคนเดียวกันในกิจกรรมเดียวกันมากกว่าหนึ่งครั้ง");
        }
    }
}
