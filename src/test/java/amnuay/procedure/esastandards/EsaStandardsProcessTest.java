package amnuay.procedure.esastandards;

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

/** The standards with the real engine, database and handlers; in the end every flow of their diagram has been taken. */
@AmnuayTest
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class EsaStandardsProcessTest {

    @Nested
    @Order(1)
    class Team extends TeamStories {}

    @Nested
    @Order(2)
    class Drive extends DriveStories {}

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
                    .processDefinitionKey(EsaStandards.KEY)
                    .latestVersion()
                    .singleResult()
                    .getId();
            assertThat(flows.notTaken(repository.getBpmnModelInstance(newest))).isEmpty();
        }
    }
}
