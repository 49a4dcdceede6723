-- Service survey: one questionnaire per fiscal year, its links, and answers that know neither person nor address

create table survey (
    id            uuid primary key,
    fiscal_year   integer not null unique check (fiscal_year between 2444 and 2743),
    state         text    not null check (state in ('DRAFT', 'PUBLISHED', 'CLOSED')),
    -- groups, sections, questions, scales: read and written as one; never changed once published
    questionnaire jsonb   not null,
    opens         timestamptz,
    closes        timestamptz,
    published_at  timestamptz,
    closed_at     timestamptz,
    -- signs the hidden key of each page that is handed out
    secret        bytea,
    version       bigint  not null default 0,
    constraint survey_published check (state = 'DRAFT' or (opens is not null and closes is not null and secret is not null)),
    constraint survey_order check (closes > opens)
);

create table survey_link (
    id       uuid primary key,
    survey   uuid    not null references survey (id) on delete cascade,
    kind     text    not null check (kind in ('SCHOOL', 'UNIT', 'OFFICE')),
    -- code of the school or unit, empty for the office's own
    code     text    not null,
    name     text    not null,
    token    text    not null unique,
    -- how many are asked there; null where nobody has counted
    expected integer check (expected > 0),
    sort     integer not null,
    version  bigint  not null default 0,
    constraint survey_link_once unique (survey, kind, code)
);

-- keys of pages that have been handed in; knows the survey only, so that no key leads to an answer
create table survey_submission (
    key    uuid primary key,
    survey uuid not null references survey (id) on delete cascade
);

-- the day is all that is known of the time
create table survey_response (
    id               uuid primary key,
    survey           uuid     not null references survey (id) on delete cascade,
    link             uuid     not null references survey_link (id),
    respondent_group smallint not null,
    source           text     not null check (source in ('ONLINE', 'PAPER', 'FILE')),
    received_on      date     not null,
    -- running number written on the sheet of paper
    paper_number     integer,
    -- the file it came from
    batch            uuid,
    constraint survey_response_paper_once unique (survey, paper_number),
    constraint survey_response_paper check ((source = 'PAPER') = (paper_number is not null)),
    constraint survey_response_file check ((source = 'FILE') = (batch is not null))
);

create index survey_response_of_link on survey_response (survey, link, respondent_group);
create index survey_response_of_batch on survey_response (batch) where batch is not null;

-- rating or number of the choice; several rows for a question with several answers
create table survey_answer (
    response uuid     not null references survey_response (id) on delete cascade,
    question smallint not null,
    value    smallint not null,
    primary key (response, question, value)
);

-- kept in the same transaction as the answers, so that statistics need not read a million rows;
-- value 0 counts those who answered a question that may have several answers or words
create table survey_count (
    link             uuid     not null references survey_link (id) on delete cascade,
    respondent_group smallint not null,
    question         smallint not null,
    value            smallint not null,
    answers          integer  not null,
    primary key (link, respondent_group, question, value)
) with (fillfactor = 70);

create table survey_theme (
    id     uuid primary key,
    survey uuid    not null references survey (id) on delete cascade,
    name   text    not null,
    sort   integer not null,
    constraint survey_theme_once unique (survey, name)
);

-- words stand apart from the other answers of whoever wrote them, and from the school
create table survey_text (
    id               uuid primary key,
    survey           uuid     not null references survey (id) on delete cascade,
    respondent_group smallint not null,
    question         smallint not null,
    text             text     not null,
    theme            uuid references survey_theme (id) on delete set null,
    -- only for sheets of paper and files, so that a mistyped one can be taken back
    response         uuid references survey_response (id) on delete cascade
);

create index survey_text_of_question on survey_text (survey, question);
create index survey_text_of_response on survey_text (response) where response is not null;
