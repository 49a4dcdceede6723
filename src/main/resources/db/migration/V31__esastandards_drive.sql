-- ESA standards steps 5 and 6: progress per point and round, the meetings about it, and monitoring

create table esa_progress (
    id          uuid primary key,
    round       uuid not null references esa_progress_round (id),
    point       uuid not null references esa_point (id),
    percent     integer not null check (percent between 0 and 100),
    done        text not null,
    obstacles   text not null,
    next_step   text not null,
    reported_by text not null,
    reported_at timestamptz not null,
    unique (round, point)
);
create index esa_progress_of_point on esa_progress (point, reported_at);

create table esa_progress_meeting (
    round       uuid primary key references esa_progress_round (id),
    fiscal_year integer not null,
    held_on     date not null,
    place       text not null,
    discussion  text not null,
    resolution  text not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);

-- recorded_at is null until the visit has taken place
create table esa_monitoring_visit (
    id          uuid primary key,
    fiscal_year integer not null,
    planned_on  date not null,
    held_on     date,
    recorded_by text,
    recorded_at timestamptz,
    unique (fiscal_year, planned_on)
);

create table esa_monitoring_note (
    id       uuid primary key,
    visit    uuid not null references esa_monitoring_visit (id),
    standard text not null,
    sort     integer not null,
    notes    text not null,
    action   text not null,
    until    date,
    unique (visit, standard)
);
