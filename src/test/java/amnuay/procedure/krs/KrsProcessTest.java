package amnuay.procedure.krs;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.procedure.TakenFlows;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** KRS with the real engine, database and handlers; in the end every flow of its diagrams has been taken. */
@AmnuayTest
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class KrsProcessTest {

    @Nested
    @Order(1)
    class IssuedOrder extends IssuedOrderStories {}

    @Nested
    @Order(2)
    class Returns extends ReturnStories {}

    @Nested
    @Order(3)
    class Adoption extends AdoptionStories {}

    @Nested
    @Order(4)
    class Opening extends OpeningStories {}

    @Nested
    @Order(5)
    class BadInput extends BadInputStories {}

    @Nested
    @Order(6)
    class AtOnce extends AtOnceStories {}

    @Nested
    @Order(7)
    class Click extends ClickStories {}

    @Nested
    @Order(8)
    class RoundsOfAYear extends RoundStories {}

    @Nested
    @Order(9)
    class ReportOfAYear extends AnnualReportStories {}

    @Nested
    @Order(10)
    class HandbookToAgreements extends HandbookToAgreementsStories {}

    @Nested
    @Order(11)
    class MidYear extends MidYearStories {}

    @Nested
    @Order(Integer.MAX_VALUE)
    class EveryFlow {

        @Autowired
        TakenFlows flows;

        @Autowired
        RepositoryService repository;

        @ParameterizedTest
        @ValueSource(strings = {"krs", "fiscal-year"})
        void isTaken(String process) {
            String newest = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process)
                    .latestVersion()
                    .singleResult()
                    .getId();
            BpmnModelInstance diagram = repository.getBpmnModelInstance(newest);
            assertThat(flows.notTaken(diagram)).isEmpty();
        }
    }
}
