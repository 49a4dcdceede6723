-- the words of a document as its author drafted them; subject is '' where the step runs once for the year
create table paper_draft (
    business_key text  not null,
    paper        text  not null,
    subject      text  not null,
    texts        jsonb not null,
    drafted_by   text  not null,
    primary key (business_key, paper, subject)
);
