-- one running year of one procedure
create table procedure_year (
    id                  uuid primary key,
    procedure           text        not null,
    fiscal_year         integer     not null check (fiscal_year between 2500 and 2700),
    business_key        text        not null unique,
    process_instance_id text        not null unique,
    opened_by           text        not null,
    opened_at           timestamptz not null
);

-- a step that was done on paper before the office used the system in that year
create table adopted_step (
    id           uuid primary key,
    business_key text    not null,
    step_number  integer not null,
    done_on      date    not null,
    reference    text    not null,
    unique (business_key, step_number)
);

-- a file that proves a criterion; subject is '' where the step runs once for the year
create table evidence_file (
    id           uuid primary key,
    business_key text        not null,
    step_number  integer     not null,
    evidence_key text        not null,
    subject      text        not null,
    file_id      uuid        not null references stored_file (id),
    file_name    text        not null,
    file_size    bigint      not null,
    added_by     text        not null,
    added_at     timestamptz not null,
    removed_by   text,
    removed_at   timestamptz
);
create index evidence_file_of_year on evidence_file (business_key, evidence_key, subject);
create index evidence_file_by_file on evidence_file (file_id);

-- what people said about a criterion: a reason why its evidence is missing, and the reviewer's confirmation
create table criterion_mark (
    id               uuid primary key,
    business_key     text    not null,
    step_number      integer not null,
    criterion_number integer not null,
    subject          text    not null,
    reason           text,
    reason_by        text,
    reason_at        timestamptz,
    accepted_by      text,
    accepted_at      timestamptz,
    confirmed_by     text,
    confirmed_at     timestamptz,
    unique (business_key, step_number, criterion_number, subject)
);

-- who did what in a step; rows are only added
create table step_event (
    id           uuid primary key,
    business_key text        not null,
    step_number  integer     not null,
    task_id      text        not null,
    task_key     text        not null,
    subject      text        not null,
    what         text        not null,
    who          text        not null,
    remark       text,
    at           timestamptz not null
);
create index step_event_of_year on step_event (business_key, step_number, subject, at);

-- every decision of every approval round is kept; a resubmission clears earlier ones
create table approval_decision (
    id           uuid primary key,
    business_key text        not null,
    matter       text        not null,
    subject      text        not null,
    task_key     text        not null,
    decision     text        not null check (decision in ('approve', 'return')),
    remark       text,
    decided_by   text        not null,
    decided_at   timestamptz not null,
    cleared_at   timestamptz
);
create index approval_decision_of_matter on approval_decision (business_key, matter, subject, decided_at);
