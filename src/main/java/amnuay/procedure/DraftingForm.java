package amnuay.procedure;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The one way in which the words of a {@link Paper} are drafted: the form shows the usual words or those of the last draft, and why it
 * came back; what is submitted is kept and clears earlier approvals. Text components of the record are the paper's words.
 *
 * @param <F> as in {@link UserTaskForm}
 */
public abstract class DraftingForm<F extends Record> implements UserTaskForm<F> {

    /** Whether an approval passes a deputy director: a variable of the process, as the office's setting was at the time of the draft. */
    public static final String DEPUTY_APPROVES = "deputyApproves";

    /** The form's key for the sentence that says why the paper came back; empty if it did not. */
    public static final String RETURNED = "returned";

    private final String formId;
    private final String paper;
    private final Drafting drafting;

    /** @param paper the paper's name, for example {@code handbook} */
    protected DraftingForm(String formId, String paper, Drafting drafting) {
        this.formId = formId;
        this.paper = paper;
        this.drafting = drafting;
    }

    /** The words that the form proposes as long as nobody has drafted, by field. */
    protected abstract Map<String, String> usual(StepTask task);

    /** What else the form shows, over the words of the last draft; nothing by default. */
    protected Map<String, Object> shown(StepTask task) {
        return Map.of();
    }

    /**
     * What else becomes of the form; nothing by default.
     *
     * @throws amnuay.thai.Refusal when the office's data does not allow the draft
     */
    protected void drafted(StepTask task, F form) {}

    @Override
    public final String formId() {
        return formId;
    }

    @Override
    public final Map<String, Object> open(StepTask task) {
        Map<String, Object> values = new HashMap<>(usual(task));
        drafting.textOf(task, paper).map(PaperText::texts).ifPresent(values::putAll);
        values.putAll(shown(task));
        values.put(RETURNED, drafting.lastReturn(task, paper));
        return values;
    }

    @Override
    public final Map<String, Object> complete(StepTask task, F form) {
        drafted(task, form);
        drafting.keep(task, paper, words(form));
        return Map.of(DEPUTY_APPROVES, drafting.deputyApproves());
    }

    /** A field left empty is kept as empty: its usual words must not come back with the next look. */
    private static Map<String, String> words(Record form) {
        return Arrays.stream(form.getClass().getRecordComponents())
                .filter(component -> component.getType() == String.class)
                .collect(Collectors.toMap(RecordComponent::getName, component -> Objects.requireNonNullElse(
                                (String) value(form, component), "")
                        .strip()));
    }

    private static Object value(Record form, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
