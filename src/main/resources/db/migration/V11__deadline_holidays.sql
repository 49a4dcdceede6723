-- Why a day is off as the cabinet put it, and who compared the year with the cabinet's list.
alter table holiday add column note text not null default '';
alter table holiday_year add column confirmed_by text;
alter table holiday_year add column confirmed_at timestamptz;
alter table holiday_year add constraint holiday_year_confirmed_by_somebody
    check (not confirmed or (confirmed_by is not null and confirmed_at is not null));
