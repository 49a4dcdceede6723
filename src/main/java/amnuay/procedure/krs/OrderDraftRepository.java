package amnuay.procedure.krs;

import org.springframework.data.jpa.repository.JpaRepository;

interface OrderDraftRepository extends JpaRepository<OrderDraft, Integer> {}
