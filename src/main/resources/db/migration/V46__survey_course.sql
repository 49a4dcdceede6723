-- Service survey, steps 1 to 6: what people decided on the way, once per fiscal year (Buddhist Era), and what is to be improved

create table survey_course (
    fiscal_year      integer primary key,
    -- version of the survey as it was put forward for approval
    proposed_version bigint,
    -- set when the public form was closed before its day
    early_reason     text,
    early_by         text,
    early_at         timestamptz,
    -- sheets of paper that were counted when the collection was confirmed
    paper_sheets     integer check (paper_sheets >= 0),
    note             text not null,
    confirmed_by     text,
    confirmed_at     timestamptz
);

create table survey_improvement (
    id          uuid primary key,
    fiscal_year integer not null,
    position    integer not null check (position > 0),
    problem     text    not null,
    action      text    not null,
    owner       text    not null references person (id),
    due         date    not null,
    constraint survey_improvement_once unique (fiscal_year, position)
);
