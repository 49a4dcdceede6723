-- Who signs in the director's place, from when to when (both days included; no last day: until further notice). Rows are kept.
create table signing_authority (
    id uuid primary key,
    person text not null references person (id),
    kind text not null check (kind in ('ACTING', 'ON_BEHALF')),
    position text not null check (position <> ''),
    first_day date not null,
    last_day date,
    order_reference text not null check (order_reference <> ''),
    entered_by text not null,
    entered_at timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    check (last_day is null or first_day <= last_day),
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index signing_authority_days on signing_authority (first_day, last_day) where withdrawn_at is null;
