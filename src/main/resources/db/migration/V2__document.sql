-- Files are in the database: every node sees them, and they live and die with the transaction of the work they belong to.
create table stored_file (
    id uuid primary key,
    name text not null check (name <> ''),
    media_type text not null,
    size bigint not null check (size > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null,
    stored_at timestamptz not null,
    stored_by text not null
);
-- docx, pdf and photos are compressed already; uncompressed storage can be read piece by piece
alter table stored_file alter column content set storage external;

create table official_document (
    id uuid primary key,
    business_key text not null,
    name text not null,
    kind text not null,
    subject text not null,
    state text not null check (state in ('DRAFT', 'APPROVED', 'NUMBERED', 'FILED', 'CANCELLED')),
    number text,
    -- the number as it is compared: Arabic digits, no blanks, no year of its own
    number_key text,
    number_year integer,
    dated date,
    cancelled_because text,
    unique (business_key, name),
    check ((number is null) = (dated is null) and (number is null) = (number_key is null)
        and (number is null) = (number_year is null)),
    check (state not in ('NUMBERED', 'FILED') or number is not null),
    check ((state = 'CANCELLED') = (cancelled_because is not null))
);

-- a number is used once per kind and calendar year, whether it was typed in or came from our own series, and also when cancelled
create unique index official_document_number on official_document (kind, number_year, number_key);

create table document_version (
    document_id uuid not null references official_document,
    version integer not null check (version > 0),
    template text not null,
    template_version text not null,
    template_values jsonb not null,
    docx_file uuid not null references stored_file,
    pdf_file uuid not null references stored_file,
    cause text not null unique,
    written_at timestamptz not null,
    written_by text not null,
    filed boolean not null,
    primary key (document_id, version)
);
create index document_version_docx on document_version (docx_file);
create index document_version_pdf on document_version (pdf_file);

-- the last number given out of our own series; the row is the lock that keeps numbers without gap and without double
create table number_series (
    kind text not null,
    be_year integer not null,
    last integer not null check (last >= 0),
    primary key (kind, be_year)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% on %: what is filed or stored never changes', tg_op, tg_table_name;
end
$$;

create trigger stored_file_never_changes before update on stored_file
    for each row execute function refuse_change();

create trigger filed_version_never_changes before update or delete on document_version
    for each row when (old.filed) execute function refuse_change();

create trigger filed_document_never_changes before update or delete on official_document
    for each row when (old.state in ('FILED', 'CANCELLED')) execute function refuse_change();

create trigger number_never_changes before update on official_document
    for each row when (old.number is not null
        and (new.number, new.number_key, new.number_year, new.dated, new.kind)
            is distinct from (old.number, old.number_key, old.number_year, old.dated, old.kind))
    execute function refuse_change();

create trigger numbered_document_stays before delete on official_document
    for each row when (old.number is not null) execute function refuse_change();
