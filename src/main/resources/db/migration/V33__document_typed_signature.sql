-- a name typed in by whoever signs (ระเบียบงานสารบรรณ ฉบับที่ ๔ พ.ศ. ๒๕๖๔): which words were signed, by whom, by what right, when
create table typed_signature (
    id uuid primary key,
    document_id uuid not null,
    -- what the signer had before them; one person signs for the office, so nothing is signed twice
    signed_version integer not null,
    -- SHA-256 of the PDF of that version; the file of the version below begins with those very bytes
    content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
    -- the version that shows the signature
    version integer not null,
    person text not null,
    typed_name text not null check (typed_name <> ''),
    capacity text not null check (capacity in ('OWN', 'ON_BEHALF', 'ACTING')),
    authority text,
    signed_at timestamptz not null,
    unique (document_id, signed_version),
    foreign key (document_id, signed_version) references document_version (document_id, version),
    foreign key (document_id, version) references document_version (document_id, version),
    check (capacity = 'OWN' or authority is not null)
);
create trigger typed_signature_never_changes before update or delete on typed_signature
    for each row execute function refuse_change();
