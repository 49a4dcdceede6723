-- Who was reminded of what: a task is spoken of to a person once per kind of reminder and due day, whatever crashes in between.
create table reminder (
    task_id text not null,
    kind text not null,
    due_on date not null,
    person text not null,
    written_at timestamptz not null,
    primary key (task_id, kind, due_on, person)
);

-- One digest per person and day.
create table reminder_digest (
    person text not null,
    day date not null,
    written_at timestamptz not null,
    primary key (person, day)
);
