package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

/** The check that every flow was taken names the one that was not. */
class TakenFlowsTest {

    private final BpmnModelInstance diagram =
            Bpmn.readModelFromFile(new File("src/test/resources/broken/processes/wrong.bpmn"));

    @Test
    void namesTheFlowThatNobodyTook() {
        assertThat(TakenFlows.notTaken(
                        diagram,
                        Set.of(
                                "krs/SequenceFlow_Begun",
                                "krs/SequenceFlow_Received",
                                "krs/Flow_0abc123",
                                "krs/SequenceFlow_Counted",
                                "krs/SequenceFlow_Written")))
                .containsExactly("krs/SequenceFlow_Held");
    }
}
