package amnuay.oversight;

import amnuay.procedure.CriterionStanding;
import amnuay.procedure.PeopleThen;
import amnuay.procedure.YearStanding.Course;
import amnuay.procedure.YearStanding.CriterionInYear;
import amnuay.procedure.YearStanding.Excuse;
import amnuay.procedure.YearStanding.Proof;
import amnuay.procedure.YearStanding.StepStanding;
import amnuay.thai.ThaiDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in Thai how a criterion was met, or what it lacks. */
final class ComplianceWords {

    private final PeopleThen.Names names;

    ComplianceWords(PeopleThen.Names names) {
        this.names = names;
    }

    List<String> of(StepStanding step, CriterionInYear criterion) {
        List<String> said = new ArrayList<>();
        if (step.course() == Course.ADOPTED) {
            said.add("ดำเนินการก่อนใช้ระบบอำนวย เมื่อวันที่ " + ThaiDates.screenDate(step.adoptedOn()) + " ("
                    + step.adoptedReference() + ")");
        }
        byName(criterion.proofs()).forEach((name, proofs) -> said.add(sentence(name, proofs)));
        criterion.excuses().forEach(excuse -> said.add(sentence(excuse)));
        criterion.missing().forEach(said::add);
        if (criterion.awaitsConfirmation()) {
            said.add("หลักฐานครบแล้ว รอผู้ตรวจยืนยัน");
        } else if (criterion.standing() == CriterionStanding.NOT_DUE
                && criterion.missing().isEmpty()) {
            said.add("ครบตามที่ต้องมีในขณะนี้ งานของขั้นตอนนี้ยังดำเนินต่อไป");
        }
        return said;
    }

    private static Map<String, List<Proof>> byName(List<Proof> proofs) {
        return proofs.stream().collect(Collectors.groupingBy(Proof::name, LinkedHashMap::new, Collectors.toList()));
    }

    private String sentence(String name, List<Proof> proofs) {
        Proof first = proofs.get(0);
        if (first.document() != null) {
            return document(name, first);
        }
        String what = first.file() != null ? files(name, proofs) : rows(name, proofs);
        return what + confirmed(proofs);
    }

    private String document(String name, Proof proof) {
        String issued = proof.number() == null
                ? " จัดทำเมื่อวันที่ " + day(proof.at())
                : " เลขที่ " + proof.number() + " ลงวันที่ " + ThaiDates.screenDate(proof.dated());
        return name
                + issued
                + (proof.confirmedBy() == null ? "" : " อนุมัติโดย" + who(proof.confirmedBy(), proof.confirmedAt()));
    }

    private String files(String name, List<Proof> proofs) {
        if (proofs.size() == 1) {
            Proof only = proofs.get(0);
            return name + ": ไฟล์ “" + only.detail() + "” แนบโดย" + who(only.by(), only.at());
        }
        return name + " " + proofs.size() + " ไฟล์ แนบ" + span(proofs) + " ได้แก่ “"
                + proofs.get(0).detail() + "” ถึง “"
                + proofs.get(proofs.size() - 1).detail() + "”";
    }

    private String rows(String name, List<Proof> proofs) {
        Proof first = proofs.get(0);
        if (first.at() == null) {
            return name + ": ตรวจจากข้อมูลในระบบแล้วครบ";
        }
        return proofs.size() == 1
                ? name + ": บันทึกครบและส่งโดย" + who(first.by(), first.at())
                : name + " ครบ " + proofs.size() + " รายการ ส่ง" + span(proofs);
    }

    /** Only when every one of them was confirmed: the last confirmation made it so. */
    private String confirmed(List<Proof> proofs) {
        if (!proofs.stream().allMatch(Proof::isConfirmed)) {
            return "";
        }
        Proof last =
                proofs.stream().max(Comparator.comparing(Proof::confirmedAt)).orElseThrow();
        return " ยืนยันโดย" + who(last.confirmedBy(), last.confirmedAt());
    }

    private String sentence(Excuse excuse) {
        String given = "เหตุผล: “" + excuse.text() + "” โดย" + who(excuse.by(), excuse.at());
        return excuse.isAccepted()
                ? given + " ผู้รับเหตุผล " + who(excuse.acceptedBy(), excuse.acceptedAt())
                : given + " รอผู้อำนวยการกลุ่มพิจารณา";
    }

    private String who(String person, Instant at) {
        return names.of(person, at) + " เมื่อ " + day(at);
    }

    private static String span(List<Proof> proofs) {
        List<LocalDate> days = proofs.stream()
                .map(Proof::at)
                .filter(Objects::nonNull)
                .map(ComplianceWords::dayOf)
                .sorted()
                .toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        return Optional.of(first)
                .filter(last::equals)
                .map(day -> "เมื่อวันที่ " + ThaiDates.screenDate(day))
                .orElseGet(() -> "ระหว่างวันที่ " + ThaiDates.screenDate(first) + " ถึง " + ThaiDates.screenDate(last));
    }

    private static String day(Instant at) {
        return ThaiDates.screenDate(dayOf(at));
    }

    private static LocalDate dayOf(Instant at) {
        return at.atZone(ThaiDates.ZONE).toLocalDate();
    }
}
