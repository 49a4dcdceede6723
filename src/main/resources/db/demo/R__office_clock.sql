-- How far the office's clock is ahead of the real one: one row, read by every node. Only where the clock may be moved (demo, test).
create table if not exists office_clock (
    id integer primary key check (id = 1),
    ahead_millis bigint not null
);
