-- KRS steps 7, 9 and 10: how indicators are scored, the year's rounds, what is reported in them, and what the certification asks for

alter table krs_indicator
    add column definition   text,
    add column target_value numeric(20, 6),
    -- levels, direction, interpolation and points below every level, read and written as one
    add column scale        jsonb,
    -- values of earlier fiscal years
    add column baselines    jsonb not null default '[]';

create table krs_round (
    id           uuid primary key,
    fiscal_year  integer not null check (fiscal_year between 2444 and 2743),
    name         text    not null,
    opens        date    not null,
    closes       date    not null,
    warning_days integer not null check (warning_days >= 0),
    opened_at    timestamptz,
    closed_at    timestamptz,
    version      bigint  not null default 0,
    constraint krs_round_name unique (fiscal_year, name),
    constraint krs_round_order check (closes > opens)
);

-- only where an indicator differs in a round from the round's close or from its own team
create table krs_round_override (
    id         uuid primary key,
    round      uuid not null references krs_round (id) on delete cascade,
    indicator  uuid not null references krs_indicator (id) on delete cascade,
    due        date,
    -- supervisor and keepers, read and written as one
    team       jsonb,
    version    bigint not null default 0,
    constraint krs_round_override_once unique (round, indicator)
);

create table krs_result (
    id                 uuid primary key,
    round              uuid not null references krs_round (id),
    indicator          uuid not null references krs_indicator (id),
    state              text not null check (state in ('NOT_REPORTED', 'SUBMITTED', 'RETURNED', 'CHECKED', 'ENTERED')),
    value              numeric(20, 6),
    -- full precision; rounded only when shown
    score              numeric,
    explanation        text not null default '',
    supporting_factors text not null default '',
    obstacles          text not null default '',
    suggestions        text not null default '',
    submitted_by       text references person (id),
    submitted_at       timestamptz,
    krs_reference      text,
    krs_entered_at     timestamptz,
    krs_entered_by     text references person (id),
    version            bigint not null default 0,
    constraint krs_result_once unique (round, indicator)
);

create index krs_result_of_indicator on krs_result (indicator);

-- every word of the certifiers is kept; rows are only added
create table krs_certification (
    id          uuid primary key,
    round       uuid not null references krs_round (id),
    outcome     text not null check (outcome in ('CERTIFIED', 'MORE_DATA')),
    told_on     date not null,
    reference   text not null,
    remark      text not null,
    recorded_by text not null references person (id),
    recorded_at timestamptz not null
);

create index krs_certification_of_round on krs_certification (round, recorded_at);

create table krs_data_request (
    id               uuid primary key,
    certification    uuid not null references krs_certification (id),
    round            uuid not null references krs_round (id),
    indicator        uuid not null references krs_indicator (id),
    sort             integer not null,
    request          text not null,
    due              date not null,
    answer           text,
    answer_reference text,
    sent_on          date,
    answered_by      text references person (id),
    answered_at      timestamptz,
    version          bigint not null default 0
);

create index krs_data_request_of_round on krs_data_request (round, due);
