-- What statistics may show: a group's counts as they were when at least five answers had come since the last time, so that no two looks
-- differ by a handful of people; exact once the survey is closed

create table survey_snapshot (
    survey           uuid     not null references survey (id) on delete cascade,
    respondent_group smallint not null,
    respondents      integer  not null,
    primary key (survey, respondent_group)
);

create table survey_snapshot_count (
    survey           uuid     not null references survey (id) on delete cascade,
    respondent_group smallint not null,
    question         smallint not null,
    value            smallint not null,
    answers          integer  not null,
    primary key (survey, respondent_group, question, value)
);
