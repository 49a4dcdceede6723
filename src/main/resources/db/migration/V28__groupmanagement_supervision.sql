-- group management steps 2 and 5: how the work was looked after, and what came of it

-- the date on which a period opens is in the year's schedule
create table group_period (
    fiscal_year integer not null,
    number      integer not null,
    closed_at   timestamptz,
    primary key (fiscal_year, number)
);

-- one look at one person's work; period 0 is the conclusion of the year
create table group_check (
    id          uuid primary key,
    fiscal_year integer     not null,
    period      integer     not null,
    person      text        not null,
    item        uuid        not null references group_plan_item (id),
    phase       text        not null check (phase in ('BEFORE', 'DURING', 'AFTER')),
    found       text        not null check (found <> ''),
    to_do       text        not null,
    checked_by  text        not null,
    checked_at  timestamptz not null
);
create index group_check_of_year on group_check (fiscal_year, checked_at);

create table group_conclusion (
    fiscal_year  integer primary key,
    conclusion   text        not null,
    concluded_by text        not null,
    concluded_at timestamptz not null
);

-- finished_on is null for what was not finished; obstacle says why
create table group_result (
    item        uuid primary key references group_plan_item (id),
    result      text        not null,
    finished_on date,
    obstacle    text        not null,
    reported_by text        not null,
    reported_at timestamptz not null
);
