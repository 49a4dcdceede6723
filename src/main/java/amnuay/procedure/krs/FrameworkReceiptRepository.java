package amnuay.procedure.krs;

import org.springframework.data.jpa.repository.JpaRepository;

interface FrameworkReceiptRepository extends JpaRepository<FrameworkReceipt, Integer> {}
