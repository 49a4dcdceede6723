-- ESA standards: the tree of a fiscal year (standard, indicator, assessment point) and how far it may still be changed

create table esa_year (
    fiscal_year integer primary key check (fiscal_year between 2444 and 2743),
    -- the quality levels of the year, lowest first, read and written as one
    levels      jsonb  not null,
    -- from then on no point is added or taken away
    fixed_at    timestamptz,
    -- from then on nothing of the year changes
    finished_at timestamptz,
    version     bigint not null default 0
);

create table esa_standard (
    id          uuid primary key,
    fiscal_year integer not null,
    number      text    not null,
    name        text    not null,
    constraint esa_standard_number unique (fiscal_year, number)
);

create table esa_indicator (
    id          uuid primary key,
    standard_id uuid not null references esa_standard (id),
    number      text not null,
    name        text not null,
    constraint esa_indicator_number unique (standard_id, number)
);

create table esa_point (
    id                 uuid primary key,
    indicator_id       uuid    not null references esa_indicator (id),
    fiscal_year        integer not null,
    code               text    not null,
    name               text    not null,
    responsible_person text,
    responsible_unit   text,
    target_level       integer,
    target             text    not null default '',
    expected_output    text    not null default '',
    support_needed     text    not null default '',
    baseline_level     integer,
    baseline_year      integer,
    version            bigint  not null default 0,
    constraint esa_point_code unique (fiscal_year, code),
    constraint esa_point_baseline check ((baseline_level is null) = (baseline_year is null))
);
create index esa_point_of_indicator on esa_point (indicator_id);
