package amnuay.procedure.krs;

import amnuay.procedure.SystemWork;
import amnuay.thai.Refusal;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the diagram wait for the round that opens next, also when rounds are planned anew while it waits. */
@Component
class WaitingRound {

    private static final String TIMER = "Timer_RoundOpens";

    private final RuntimeService runtime;
    private final SystemWork asTheSystem;
    private final Rounds rounds;

    WaitingRound(@Lazy RuntimeService runtime, SystemWork asTheSystem, Rounds rounds) {
        this.runtime = runtime;
        this.asTheSystem = asTheSystem;
        this.rounds = rounds;
    }

    /** The timer itself follows the year's schedule, in which the round is found by the variable that is set here. */
    @EventListener
    void follow(RoundsChanged change) {
        asTheSystem.run(() -> runtime.createExecutionQuery()
                .processInstanceBusinessKey(Krs.businessKey(change.fiscalYear()))
                .activityId(TIMER)
                .list()
                .forEach(waiting -> runtime.setVariable(
                        waiting.getId(),
                        Krs.ROUND,
                        next(change.fiscalYear()).id().toString())));
    }

    private Round next(int fiscalYear) {
        return rounds.nextToOpen(fiscalYear)
                .orElseThrow(() ->
                        Refusal.conflict("ขั้นตอนของปีนี้กำลังรอรอบถัดไปอยู่ จึงนำรอบที่ยังไม่เปิดออกทั้งหมดไม่ได้"
                                + " หากรอบถัดไปเลื่อนออกไป กรุณาแก้วันเปิดและวันปิดแทน"));
    }
}
