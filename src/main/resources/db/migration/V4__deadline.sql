-- Days on which the office is closed although they are weekdays. The cabinet changes them in mid-year: rows, not code.
create table holiday (
    day date primary key,
    name text not null check (name <> ''),
    kind text not null check (kind in ('YEARLY', 'SUBSTITUTE', 'SPECIAL'))
);

-- Whether somebody has compared a calendar year (CE) with the cabinet's list.
create table holiday_year (
    year integer primary key check (year between 1900 and 2200),
    confirmed boolean not null
);

insert into holiday_year (year, confirmed) values (2026, false), (2027, false);

insert into holiday (day, name, kind) values
    ('2026-01-01', 'วันขึ้นปีใหม่', 'YEARLY'),
    ('2026-01-02', 'วันหยุดราชการเพิ่มเป็นกรณีพิเศษ', 'SPECIAL'),
    ('2026-03-03', 'วันมาฆบูชา', 'YEARLY'),
    ('2026-04-06', 'วันจักรี', 'YEARLY'),
    ('2026-04-13', 'วันสงกรานต์', 'YEARLY'),
    ('2026-04-14', 'วันสงกรานต์', 'YEARLY'),
    ('2026-04-15', 'วันสงกรานต์', 'YEARLY'),
    ('2026-05-04', 'วันฉัตรมงคล', 'YEARLY'),
    ('2026-05-13', 'วันพระราชพิธีพืชมงคลจรดพระนังคัลแรกนาขวัญ', 'YEARLY'),
    ('2026-06-01', 'ชดเชยวันวิสาขบูชา', 'SUBSTITUTE'),
    ('2026-06-03', 'วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯ พระบรมราชินี', 'YEARLY'),
    ('2026-07-28', 'วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว', 'YEARLY'),
    ('2026-07-29', 'วันอาสาฬหบูชา', 'YEARLY'),
    ('2026-07-30', 'วันเข้าพรรษา', 'YEARLY'),
    ('2026-08-12', 'วันแม่แห่งชาติ', 'YEARLY'),
    ('2026-10-13', 'วันนวมินทรมหาราช', 'YEARLY'),
    ('2026-10-23', 'วันปิยมหาราช', 'YEARLY'),
    ('2026-12-07', 'ชดเชยวันพ่อแห่งชาติ', 'SUBSTITUTE'),
    ('2026-12-10', 'วันรัฐธรรมนูญ', 'YEARLY'),
    ('2026-12-31', 'วันสิ้นปี', 'YEARLY'),
    ('2027-01-01', 'วันขึ้นปีใหม่', 'YEARLY'),
    ('2027-02-22', 'ชดเชยวันมาฆบูชา', 'SUBSTITUTE'),
    ('2027-04-06', 'วันจักรี', 'YEARLY'),
    ('2027-04-13', 'วันสงกรานต์', 'YEARLY'),
    ('2027-04-14', 'วันสงกรานต์', 'YEARLY'),
    ('2027-04-15', 'วันสงกรานต์', 'YEARLY'),
    ('2027-05-04', 'วันฉัตรมงคล', 'YEARLY'),
    ('2027-05-20', 'วันวิสาขบูชา', 'YEARLY'),
    ('2027-06-03', 'วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯ พระบรมราชินี', 'YEARLY'),
    ('2027-07-19', 'วันเข้าพรรษา', 'YEARLY'),
    ('2027-07-20', 'ชดเชยวันอาสาฬหบูชา', 'SUBSTITUTE'),
    ('2027-07-28', 'วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว', 'YEARLY'),
    ('2027-08-12', 'วันแม่แห่งชาติ', 'YEARLY'),
    ('2027-10-13', 'วันนวมินทรมหาราช', 'YEARLY'),
    ('2027-10-25', 'ชดเชยวันปิยมหาราช', 'SUBSTITUTE'),
    ('2027-12-06', 'ชดเชยวันพ่อแห่งชาติ', 'SUBSTITUTE'),
    ('2027-12-10', 'วันรัฐธรรมนูญ', 'YEARLY'),
    ('2027-12-31', 'วันสิ้นปี', 'YEARLY');
