-- KRS steps 1, 2 and 4: what the forms record once per fiscal year (Buddhist Era)

create table krs_framework_receipt (
    fiscal_year      integer primary key,
    letter_reference text not null,
    letter_date      date not null,
    briefing_date    date,
    note             text
);

create table krs_meeting (
    fiscal_year  integer primary key,
    planned_date date not null,
    planned_time text not null,
    place        text not null,
    agenda       text not null,
    planned_by   text not null,
    held_on      date
);

create table krs_meeting_attendee (
    fiscal_year integer not null references krs_meeting (fiscal_year),
    person      text    not null references person (id),
    primary key (fiscal_year, person)
);

create table krs_order_draft (
    fiscal_year integer primary key,
    reason      text not null,
    authority   text not null,
    duties      text not null,
    effective   text not null,
    drafted_by  text not null
);
