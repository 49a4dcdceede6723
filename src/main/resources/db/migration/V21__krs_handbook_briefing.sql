-- KRS steps 5 and 6: what the forms record per fiscal year (Buddhist Era)

create table krs_handbook_draft (
    fiscal_year integer primary key,
    foreword    text not null,
    guidance    text not null,
    drafted_by  text not null
);

-- step 6: the meeting of everybody in the office and the heads of its schools
create table krs_briefing (
    fiscal_year  integer primary key,
    planned_date date not null,
    planned_time text not null,
    place        text not null,
    agenda       text not null,
    planned_by   text not null,
    held_on      date
);

-- everybody who worked here when the meeting was recorded; who was absent acknowledges later
create table krs_briefing_person (
    fiscal_year     integer not null references krs_briefing (fiscal_year),
    person          text    not null references person (id),
    present         boolean not null,
    acknowledged_at timestamptz,
    noted_by        text,
    primary key (fiscal_year, person)
);

-- schools that were absent acknowledge on paper, on the day the paper bears
create table krs_briefing_school (
    fiscal_year     integer not null references krs_briefing (fiscal_year),
    school          text    not null references school (code),
    present         boolean not null,
    acknowledged_on date,
    noted_by        text,
    primary key (fiscal_year, school)
);
