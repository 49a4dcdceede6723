-- Files of answers: kept only until they are imported; who sent them in is not noted

create table survey_file (
    id          uuid primary key,
    survey      uuid        not null references survey (id) on delete cascade,
    -- where the answers come from, unless a column of the file tells it
    link        uuid        not null references survey_link (id),
    name        text        not null,
    sha256      text        not null,
    content     bytea,
    -- for each column what it is: empty, group, link or q and the number of a question
    targets     text[]      not null,
    state       text        not null check (state in ('DRAFT', 'IMPORTED', 'TAKEN_BACK')),
    uploaded_at timestamptz not null,
    taken       integer,
    left_out    integer,
    constraint survey_file_content check ((state = 'DRAFT') = (content is not null))
);

create unique index survey_file_once on survey_file (survey, sha256) where state = 'IMPORTED';

alter table survey_response
    add constraint survey_response_of_file foreign key (batch) references survey_file (id);
