-- ESA standards steps 1 to 4: what was studied and told, the calendar, who has acknowledged it, targets, and the log of support

create table esa_study (
    fiscal_year   integer primary key,
    participants  jsonb       not null,
    understanding text        not null,
    duties        text        not null,
    improvements  text        not null,
    noted_by      text        not null,
    noted_at      timestamptz not null
);

create table esa_briefing (
    fiscal_year integer primary key,
    held_on     date  not null,
    place       text  not null,
    topics      text  not null,
    attendees   jsonb not null,
    recorded_by text  not null
);

create table esa_analysis (
    fiscal_year integer primary key,
    analysis    text not null,
    analysed_by text not null
);

create table esa_calendar (
    fiscal_year       integer primary key,
    assessment_opens  date    not null,
    assessment_due    date    not null,
    monitoring_months integer not null check (monitoring_months between 1 and 12),
    explanation       text    not null,
    planned_by        text    not null,
    -- null while it is not filed; stays null for a calendar on paper
    published_at      timestamptz,
    constraint esa_calendar_order check (assessment_due >= assessment_opens)
);

create table esa_progress_round (
    id          uuid primary key,
    fiscal_year integer not null,
    name        text    not null,
    opens       date    not null,
    closes      date    not null,
    version     bigint  not null default 0,
    constraint esa_progress_round_name unique (fiscal_year, name),
    constraint esa_progress_round_order check (closes > opens)
);

create table esa_acknowledgement (
    id              uuid primary key,
    fiscal_year     integer     not null,
    person          text        not null,
    entered_by      text        not null,
    acknowledged_at timestamptz not null,
    constraint esa_acknowledgement_once unique (fiscal_year, person)
);

create table esa_point_target (
    point_id    uuid primary key references esa_point (id) on delete cascade,
    fiscal_year integer     not null,
    policy      text        not null,
    accepted    boolean     not null,
    remark      text        not null,
    set_by      text        not null,
    set_at      timestamptz not null,
    version     bigint      not null default 0
);
create index esa_point_target_of_year on esa_point_target (fiscal_year);

create table esa_support (
    id          uuid primary key,
    fiscal_year integer     not null,
    point_id    uuid        not null references esa_point (id),
    given_on    date        not null,
    support     text        not null,
    entered_by  text        not null,
    entered_at  timestamptz not null
);
create index esa_support_of_year on esa_support (fiscal_year, given_on);

-- every decision about a target stays
create table esa_target_review (
    id          uuid primary key,
    point_id    uuid        not null references esa_point (id) on delete cascade,
    fiscal_year integer     not null,
    accepted    boolean     not null,
    remark      text        not null,
    decided_by  text        not null,
    decided_at  timestamptz not null
);
create index esa_target_review_of_point on esa_target_review (point_id, decided_at);
