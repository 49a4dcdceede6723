package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmnuayTest
class PapersTest {

    @Autowired
    Papers papers;

    @Test
    void everyDocumentThatADiagramWritesHasItsPaper() throws IOException {
        try (Stream<Path> diagrams = Files.list(Path.of("processes"))) {
            assertThat(diagrams.map(file -> Bpmn.readModelFromFile(file.toFile()))
                            .flatMap(this::withoutPaper))
                    .isEmpty();
        }
    }

    @Test
    void findsNoPaperOfAnotherProcedure() {
        assertThat(papers.find("fiscal-year", "handbook")).isEmpty();
    }

    @Test
    void readsTheLinesOfATextInThaiDigitsWithoutEmptyOnes() {
        PaperText text = new PaperText(Map.of("duties", "ข้อ 1\n\n  ข้อ 2  \n"), "somchai");

        assertThat(text.lines("duties")).containsExactly("ข้อ ๑", "ข้อ ๒");
        assertThat(text.items("duties")).isEqualTo(List.of(Map.of("item", "ข้อ ๑"), Map.of("item", "ข้อ ๒")));
        assertThat(text.get("authority")).isEmpty();
    }

    private Stream<String> withoutPaper(BpmnModelInstance diagram) {
        String procedure = StepReader.procedure(diagram);
        return diagram.getModelElementsByType(ServiceTask.class).stream()
                .filter(task -> Optional.ofNullable(task.getCamundaDelegateExpression())
                        .filter(List.of("${writePaper}", "${filePaper}")::contains)
                        .isPresent())
                .filter(task -> papers.find(
                                procedure, StepReader.properties(task).get("document"))
                        .isEmpty())
                .map(task -> procedure + " " + task.getId());
    }
}
