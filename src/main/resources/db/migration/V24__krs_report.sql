-- KRS step 11: the words of the annual report; and the years whose results are not used

create table krs_report_draft (
    fiscal_year integer primary key,
    summary     text not null,
    obstacles   text not null,
    suggestions text not null,
    drafted_by  text not null
);

create table krs_dropped_year (
    fiscal_year integer primary key,
    reason      text        not null,
    reference   text        not null,
    dropped_by  text        not null references person (id),
    dropped_at  timestamptz not null
);
