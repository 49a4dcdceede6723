-- KRS step 8: performance agreements of the office's director with staff, with schools, and upward

create table krs_agreement_plan (
    fiscal_year integer primary key,
    terms       text not null,
    due_on      date not null,
    upward_name text not null,
    prepared_by text not null
);

-- the indicators that concern schools; none means all
create table krs_agreement_indicator (
    fiscal_year integer not null references krs_agreement_plan (fiscal_year),
    indicator   uuid    not null references krs_indicator (id),
    primary key (fiscal_year, indicator)
);

-- party: a person's login name, a school's code, or the office upward
create table krs_agreement (
    id          uuid primary key,
    fiscal_year integer not null,
    kind        text not null check (kind in ('STAFF', 'SCHOOL', 'UPWARD')),
    party       text not null,
    party_name  text not null,
    document    text not null,
    signed_on   date,
    scan        uuid references stored_file (id),
    noted_by    text,
    noted_at    timestamptz,
    version     bigint not null default 0,
    constraint krs_agreement_once unique (fiscal_year, kind, party),
    constraint krs_agreement_noted check ((signed_on is null) = (noted_by is null))
);
create index krs_agreement_by_scan on krs_agreement (scan);
create index krs_agreement_of_party on krs_agreement (party);
