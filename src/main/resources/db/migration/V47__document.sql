-- the draft that somebody on the way to the last approver has agreed to; null while nobody has, or after it was given back
alter table official_document add column agreed_version integer;

-- who has opened a draft that came back from Word
create table draft_reading (
    document_id uuid not null,
    version integer not null,
    person text not null,
    read_at timestamptz not null,
    primary key (document_id, version, person),
    foreign key (document_id, version) references document_version (document_id, version)
);
