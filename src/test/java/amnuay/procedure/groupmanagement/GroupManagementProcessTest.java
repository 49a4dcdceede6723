package amnuay.procedure.groupmanagement;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.procedure.TakenFlows;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** Group management with the real engine, database and handlers; in the end every flow of its diagram has been taken. */
@AmnuayTest
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class GroupManagementProcessTest {

    @Nested
    @Order(1)
    class WholeYear extends WholeYearStories {}

    @Nested
    @Order(2)
    class OtherWays extends OtherWayStories {}

    @Nested
    @Order(3)
    class BadInput extends BadInputStories {}

    @Nested
    @Order(Integer.MAX_VALUE)
    class EveryFlow {

        @Autowired
        TakenFlows flows;

        @Autowired
        RepositoryService repository;

        @Test
        void isTaken() {
            String newest = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey("group-management")
                    .latestVersion()
                    .singleResult()
                    .getId();
            assertThat(flows.notTaken(repository.getBpmnModelInstance(newest))).isEmpty();
        }
    }
}
