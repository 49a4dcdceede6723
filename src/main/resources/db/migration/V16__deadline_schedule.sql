-- The year's schedule: when each step or round of a procedure is due, and who says so.
create table schedule_row (
    business_key text not null,
    element text not null check (element <> ''),
    label text not null check (label <> ''),
    position integer not null,
    due_on date,
    working_days integer check (working_days between 1 and 366),
    source text not null check (source in ('MANUAL', 'OFFICE', 'OBEC_LETTER', 'NOT_ANNOUNCED')),
    reason text not null,
    changed_by text not null,
    changed_at timestamptz not null,
    version integer not null,
    primary key (business_key, element),
    check ((source = 'NOT_ANNOUNCED') = (due_on is null and working_days is null)),
    check (due_on is null or working_days is null)
);

-- Every change of it; rows are only added.
create table schedule_revision (
    id uuid primary key,
    business_key text not null,
    element text not null,
    label text not null,
    old_date date,
    new_date date,
    source text not null,
    reason text not null,
    changed_by text not null,
    changed_at timestamptz not null
);
create index schedule_revision_of_year on schedule_revision (business_key, changed_at desc, id);
