package amnuay.deadline;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ScheduleRows extends ListCrudRepository<ScheduleRow, ScheduleRow.Key> {

    List<ScheduleRow> findByBusinessKeyOrderByPositionAscDueOnAscLabelAsc(String businessKey);

    List<ScheduleRow> findByBusinessKeyInOrderByPositionAsc(Collection<String> businessKeys);
}
