-- KRS step 7: the calendar and the days on which progress is asked for

create table krs_calendar (
    fiscal_year     integer primary key,
    progress_months integer not null check (progress_months between 1 and 12),
    explanation     text not null,
    planned_by      text not null
);

-- when progress per indicator is asked for, and until when; closed_at says that what was missing then was noted
create table krs_progress_period (
    id          uuid primary key,
    fiscal_year integer not null,
    opens       date not null,
    closes      date not null check (closes >= opens),
    closed_at   timestamptz,
    unique (fiscal_year, opens)
);

create table krs_progress (
    id          uuid primary key,
    period      uuid not null references krs_progress_period (id),
    indicator   uuid not null references krs_indicator (id),
    percent     integer not null check (percent between 0 and 100),
    done        text not null,
    obstacles   text not null,
    next        text not null,
    reported_by text not null,
    reported_at timestamptz not null,
    unique (period, indicator)
);
create index krs_progress_of_indicator on krs_progress (indicator, reported_at);
