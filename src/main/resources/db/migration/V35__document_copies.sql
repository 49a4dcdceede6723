-- one copy of a circular letter for each addressee; a row without a file waits to be written, by whichever node takes it
create table letter_copy (
    document_id uuid not null,
    -- the filed version that is copied
    version integer not null,
    addressee text not null,
    place integer not null,
    name text not null check (name <> ''),
    ordered_by text not null,
    ordered_at timestamptz not null,
    pdf_file uuid unique references stored_file,
    failed_because text,
    primary key (document_id, version, addressee),
    foreign key (document_id, version) references document_version (document_id, version),
    check (pdf_file is null or failed_because is null)
);
create index letter_copy_waiting on letter_copy (ordered_at, place) where pdf_file is null and failed_because is null;
