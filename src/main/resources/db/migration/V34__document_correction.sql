-- a filed document is corrected by a further version: proposed with a reason by one person, decided by another
create table document_correction (
    id uuid primary key,
    document_id uuid not null references official_document,
    -- the filed version that is to be corrected
    corrected_version integer not null,
    reason text not null check (reason <> ''),
    docx_file uuid not null references stored_file,
    proposed_by text not null,
    proposed_at timestamptz not null,
    state text not null check (state in ('PROPOSED', 'APPROVED', 'RETURNED')),
    decided_by text,
    decided_at timestamptz,
    remark text,
    -- the version it has become
    version integer,
    foreign key (document_id, corrected_version) references document_version (document_id, version),
    foreign key (document_id, version) references document_version (document_id, version),
    check ((state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    check (decided_by is null or decided_by <> proposed_by),
    check ((state = 'APPROVED') = (version is not null)),
    check ((state = 'RETURNED') = (remark is not null))
);
create index document_correction_document on document_correction (document_id, proposed_at);
create unique index document_correction_one_at_a_time on document_correction (document_id) where state = 'PROPOSED';
create trigger decided_correction_never_changes before update on document_correction
    for each row when (old.state <> 'PROPOSED') execute function refuse_change();
create trigger correction_stays before delete on document_correction
    for each row execute function refuse_change();
