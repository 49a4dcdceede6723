-- group management step 1: the year's plan of the group, and who does what of it how

-- how often the work is looked after; locked while the plan is being approved and for good once it is
create table group_plan (
    fiscal_year   integer primary key,
    period_months integer     not null check (period_months between 1 and 12),
    locked        boolean     not null,
    planned_by    text        not null,
    planned_at    timestamptz not null
);

-- months are kept as their first day; owner is null only for what was carried over from somebody who has left;
-- origin says what an item was carried over from ('' for none), once per year
create table group_plan_item (
    id          uuid primary key,
    fiscal_year integer not null,
    area        text    not null,
    title       text    not null check (title <> ''),
    owner       text references person (id),
    first_month date    not null,
    last_month  date    not null check (last_month >= first_month),
    expected    text    not null,
    origin      text    not null
);
create index group_plan_item_of_year on group_plan_item (fiscal_year);
create unique index group_plan_item_origin on group_plan_item (fiscal_year, origin) where origin <> '';

-- the owner's own plan for an item: agreed by the group's director, or returned with a remark
create table group_work_plan (
    item       uuid primary key references group_plan_item (id) on delete cascade,
    activities text        not null,
    measure    text        not null,
    written_by text        not null,
    written_at timestamptz not null,
    agreed_by  text,
    agreed_at  timestamptz,
    returned   text
);
