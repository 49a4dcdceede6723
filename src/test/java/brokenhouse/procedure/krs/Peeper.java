package brokenhouse.procedure.krs;

import brokenhouse.procedure.survey.Finding;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.annotation.Autowired;

/** Looks at a sibling and into the engine, talks to the console, waits, and is wired by magic. */
class Peeper {

    @Autowired
    Finding finding;

    void peep(TaskEntity task) throws InterruptedException {
        System.out.println(task);
        Thread.sleep(1);
    }
}
