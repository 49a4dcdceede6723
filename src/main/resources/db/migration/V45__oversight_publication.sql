-- what everybody may read: a copy of one version of a document; rows stay when the publication ends
create table publication (
    id uuid primary key,
    document_id uuid not null references official_document,
    business_key text not null,
    version integer not null,
    file uuid not null references stored_file,
    title text not null,
    number text,
    dated date,
    -- something personal was left out of the copy
    withheld boolean not null,
    published_by text not null,
    published_at timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    withdrawn_because text,
    -- a newer copy of the same document took its place
    replaced boolean not null default false,
    foreign key (document_id, version) references document_version (document_id, version),
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_because is null))
);
create unique index publication_current on publication (document_id) where withdrawn_at is null;
create index publication_file on publication (file);
