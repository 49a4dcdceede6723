-- What people are told: the inbox in the application, and the mails that wait for a sender.
create table inbox_message (
    id         uuid primary key,
    recipient  text        not null,
    key        text        not null,
    subject    text        not null,
    body_text  text        not null,
    link       text,
    created_at timestamptz not null,
    read_at    timestamptz,
    constraint inbox_message_once unique (recipient, key)
);
create index inbox_message_newest on inbox_message (recipient, created_at desc, id);
create index inbox_message_unread on inbox_message (recipient) where read_at is null;

create table outbox_mail (
    id              uuid primary key,
    recipient       text        not null,
    key             text        not null,
    recipient_name  text        not null,
    to_address      text        not null,
    subject         text        not null,
    body_text       text        not null,
    body_html       text        not null,
    message_id      text        not null unique,
    state           text        not null check (state in ('WAITING', 'SENT', 'DEAD', 'NO_SERVER')),
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    last_error      text,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    constraint outbox_mail_once unique (recipient, key),
    constraint outbox_mail_sent check ((state = 'SENT') = (sent_at is not null))
);
create index outbox_mail_due on outbox_mail (next_attempt_at) where state = 'WAITING';
create index outbox_mail_newest on outbox_mail (created_at desc, id);
