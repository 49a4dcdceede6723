-- KRS: the year's indicators, who answers for them and who keeps their data

create table krs_indicator (
    id uuid primary key,
    fiscal_year integer not null check (fiscal_year between 2444 and 2743),
    code text not null,
    component text not null default '',
    name text not null,
    weight numeric(7, 4) not null check (weight > 0 and weight <= 100),
    unit_of_measure text not null default '',
    target text not null default '',
    direction text not null check (direction in ('MORE_IS_BETTER', 'LESS_IS_BETTER')),
    formula text not null default '',
    source text not null default '',
    responsible_unit text references unit (code),
    responsible_person text references person (id),
    supervisor text references person (id),
    sort integer not null default 0,
    version bigint not null default 0,
    constraint krs_indicator_code unique (fiscal_year, code)
);

create table krs_indicator_keeper (
    indicator uuid not null references krs_indicator (id),
    sort integer not null,
    person text not null references person (id),
    activity text not null default '',
    primary key (indicator, sort),
    constraint krs_indicator_keeper_activity unique (indicator, person, activity) deferrable initially deferred
);

create index krs_indicator_keeper_person on krs_indicator_keeper (person);

-- a year is here once its list of indicators is closed: the work per indicator has begun
create table krs_closed_catalogue (
    fiscal_year integer primary key,
    closed_at timestamptz not null
);
