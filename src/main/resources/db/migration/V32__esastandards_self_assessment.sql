-- ESA standards steps 7 and 8: self-assessments, what was sent to OBEC, and what a year hands on to the next

-- never changed: who assesses again, or corrects, adds a version; reason says why a correction was made
create table esa_self_assessment (
    id          uuid primary key,
    fiscal_year integer not null,
    point       uuid not null references esa_point (id),
    version     integer not null check (version > 0),
    level       integer not null,
    result      text not null,
    obstacles   text not null,
    development text not null,
    works       text not null,
    reason      text,
    assessed_by text not null,
    assessed_at timestamptz not null,
    unique (point, version)
);
create index esa_self_assessment_of_year on esa_self_assessment (fiscal_year);

create table esa_assessment_review (
    id          uuid primary key,
    fiscal_year integer not null,
    point       uuid not null references esa_point (id),
    version     integer not null,
    accepted    boolean not null,
    remark      text not null,
    decided_by  text not null,
    decided_at  timestamptz not null,
    unique (point, version)
);
create index esa_assessment_review_of_year on esa_assessment_review (fiscal_year);

create table esa_submission (
    fiscal_year integer primary key,
    sent_on     date not null,
    channel     text not null,
    reference   text not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);

-- the levels that the next year starts from, as they were when the year was fed back
create table esa_baseline (
    fiscal_year integer not null,
    code        text not null,
    level       integer not null,
    fixed_by    text not null,
    fixed_at    timestamptz not null,
    primary key (fiscal_year, code)
);
