package amnuay.procedure.servicesurvey;

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

/** The service survey with the real engine, database and handlers; in the end every flow of its diagram has been taken. */
@AmnuayTest
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class ServiceSurveyProcessTest {

    @Nested
    @Order(1)
    class WholeYear extends WholeSurveyStories {}

    @Nested
    @Order(2)
    class Returns extends SurveyReturnStories {}

    @Nested
    @Order(3)
    class Opening extends SurveyOpeningStories {}

    @Nested
    @Order(4)
    class BadInput extends SurveyBadInputStories {}

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
                    .processDefinitionKey("service-survey")
                    .latestVersion()
                    .singleResult()
                    .getId();
            assertThat(flows.notTaken(repository.getBpmnModelInstance(newest))).isEmpty();
        }
    }
}
