-- How each person wants to be told; nobody here means one digest a day, also by e-mail.
create table notice_choice (
    person text primary key,
    style text not null check (style in ('DIGEST', 'SINGLE')),
    by_email boolean not null,
    changed_at timestamptz not null
);

-- When the last sender took the mail (so many a minute, over all nodes), and how often the server itself was at fault.
alter table outbox_mail add column taken_at timestamptz;
alter table outbox_mail add column server_faults integer not null default 0;
create index outbox_mail_taken on outbox_mail (taken_at) where taken_at is not null;
