package amnuay.procedure.krs;

import org.springframework.data.jpa.repository.JpaRepository;

interface ClosedCatalogueRepository extends JpaRepository<ClosedCatalogue, Integer> {}
