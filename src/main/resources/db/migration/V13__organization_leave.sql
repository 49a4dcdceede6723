-- Who is away from when to when (both days included), and who does their work meanwhile.
create table leave_period (
    id uuid primary key,
    person text not null references person (id),
    substitute text not null references person (id),
    first_day date not null,
    last_day date not null,
    reason text not null default '',
    entered_by text not null,
    entered_at timestamptz not null,
    check (first_day <= last_day),
    check (person <> substitute)
);
create index leave_period_person on leave_period (person, first_day);
create index leave_period_days on leave_period (last_day, first_day);

-- Open tasks that a substitute sees for somebody, to take back from them afterwards exactly what was given.
create table substitute_task (
    task_id text primary key,
    person text not null,
    substitute text not null,
    was_assigned boolean not null,
    added_person boolean not null,
    added_substitute boolean not null
);
