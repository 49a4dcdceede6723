-- The office: its units, people, schools and settings. No national IDs: a login name identifies a person.

create table unit (
    code text primary key,
    name text collate "th-x-icu" not null,
    head text,
    sort integer not null default 0,
    version bigint not null default 0
);

create table person (
    id text primary key,
    prefix text not null default '',
    first_name text collate "th-x-icu" not null,
    last_name text collate "th-x-icu" not null,
    position text not null default '',
    unit text references unit (code),
    email text,
    phone text,
    active boolean not null default true,
    version bigint not null default 0
);

create index person_unit on person (unit);

-- a unit and its head name each other: the unit is there first, its head follows
alter table unit add constraint unit_head foreign key (head) references person (id);

create table person_role (
    person text not null references person (id),
    role text not null,
    primary key (person, role)
);

create index person_role_role on person_role (role);

create table school (
    code text primary key,
    name text collate "th-x-icu" not null,
    district text collate "th-x-icu" not null,
    director_name text not null default '',
    email text,
    active boolean not null default true,
    version bigint not null default 0
);

-- exactly one row: the office itself
create table office_setting (
    id integer primary key check (id = 1),
    name text not null,
    short_name text not null,
    letter_code text not null default '',
    address text not null default '',
    phone text not null default '',
    email text not null default '',
    deputy_approves boolean not null default true,
    version bigint not null default 0
);

insert into office_setting (id, name, short_name)
values (1, 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษาพิษณุโลก เขต ๒', 'สพป.พิษณุโลก เขต ๒');

-- an uploaded spreadsheet between its dry run and the click that confirms it
create table import_draft (
    id uuid primary key,
    kind text not null,
    scope text not null,
    owner text not null,
    file_name text not null,
    content bytea not null,
    expires_at timestamptz not null
);

create index import_draft_owner on import_draft (owner, kind, scope);
create index import_draft_expires_at on import_draft (expires_at);
