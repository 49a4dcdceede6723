-- books, sheets, agreements and minutes bear no number of the register: they are filed as soon as they are approved
alter table official_document drop constraint official_document_check1;
alter table official_document add constraint official_document_numbered check (
    case
        when kind in ('AGREEMENT', 'MINUTES', 'SHEET', 'BOOK') then number is null and state <> 'NUMBERED'
        else state not in ('NUMBERED', 'FILED') or number is not null
    end);
