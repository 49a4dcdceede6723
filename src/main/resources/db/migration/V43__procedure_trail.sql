-- who somebody was when it happened: people marry and move between units, and the trail must still say who it was then
alter table step_event add column who_name text;
alter table step_event add column who_unit text;

create function name_of_then() returns trigger language plpgsql as $$
begin
    select p.prefix || p.first_name || ' ' || p.last_name, u.name into new.who_name, new.who_unit
    from person p left join unit u on u.code = p.unit where p.id = new.who;
    return new;
end
$$;

create trigger step_event_knows_its_person before insert on step_event
    for each row execute function name_of_then();

-- the trail of a whole year is read newest first, page by page
create index step_event_by_time on step_event (business_key, at desc, id);
