package amnuay.organization;

import org.springframework.data.jpa.repository.JpaRepository;

interface OfficeSettingRepository extends JpaRepository<OfficeSetting, Integer> {}
