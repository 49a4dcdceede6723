-- a draft that people edited in Word has no PDF of ours: what they signed is scanned instead
alter table document_version alter column pdf_file drop not null;
alter table document_version add column from_word boolean not null default false;
alter table document_version add constraint document_version_pdf_or_word check (from_word or pdf_file is not null);

-- what came back signed; a better scan is added, the one before stays
create table signed_scan (
    id uuid primary key,
    document_id uuid not null references official_document,
    file uuid not null unique references stored_file,
    added_at timestamptz not null,
    added_by text not null
);
create index signed_scan_document on signed_scan (document_id, added_at);
create trigger signed_scan_never_changes before update or delete on signed_scan
    for each row execute function refuse_change();

-- pages of a batch of scans whose code nobody could read, until a person says which document they belong to
create table unassigned_scan (
    file uuid primary key references stored_file,
    added_at timestamptz not null,
    added_by text not null
);

-- the office's own Garuda and typefaces; the newest of each purpose counts, one without a file means the bundled one again
create table office_asset (
    id uuid primary key,
    purpose text not null check (purpose in ('GARUDA', 'REGULAR', 'BOLD')),
    file uuid references stored_file,
    since timestamptz not null,
    set_by text not null
);
create index office_asset_purpose on office_asset (purpose, since);

-- the office's own words for a template; the newest that went live counts, an empty source means the bundled words again
create table template_text (
    template text not null,
    version integer not null check (version > 0),
    source text not null,
    added_at timestamptz not null,
    added_by text not null,
    live_since timestamptz,
    primary key (template, version)
);
