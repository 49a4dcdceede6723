package amnuay.oversight;

import java.util.Collection;
import java.util.Map;

/** Counts for every step of a year how many of the manual's criteria are met. */
interface StepCriteria {

    /**
     * In a number of statements that does not depend on how many years are asked for.
     *
     * @return by business key and number of the step; a step without criteria may be missing
     */
    Map<String, Map<Integer, CriteriaCount>> of(Collection<String> businessKeys);
}
