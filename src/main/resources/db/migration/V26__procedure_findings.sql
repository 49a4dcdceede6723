-- what is to be improved, found in one year of a procedure; an item of that year is recorded once
create table finding (
    id           uuid primary key,
    procedure    text        not null,
    business_key text        not null,
    item_key     text        not null,
    text         text        not null check (text <> ''),
    owner        text        not null references person (id),
    due_on       date        not null,
    state        text        not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    unique (business_key, item_key)
);
create index finding_open on finding (due_on) where state = 'OPEN';

-- everything that happened to a finding since; rows are only added
create table finding_change (
    id         uuid primary key,
    finding    uuid        not null references finding (id),
    what       text        not null check (what in ('DONE', 'DROPPED', 'MOVED', 'HANDED_OVER')),
    before     text        not null,
    after      text        not null,
    reason     text        not null check (reason <> ''),
    person     text        not null,
    at         timestamptz not null
);
create index finding_change_of on finding_change (finding, at);
