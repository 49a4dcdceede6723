-- the trail of a year: what people did in its steps, which dates were moved, what was signed and corrected, in one list
create view year_trail as
select e.id::text as id, e.business_key, e.at, e.step_number, nullif(e.task_id, '') as task_id, e.what, e.who, e.who_name, e.who_unit,
       coalesce(e.remark, d.remark) as remark
from step_event e
left join lateral (
    -- decisions taken before the remark stood in the trail itself
    select a.remark from approval_decision a
    where e.remark is null and e.what = 'ส่งคืนให้แก้ไข' and a.business_key = e.business_key and a.task_key = e.task_key
      and a.subject = e.subject and a.decided_by = e.who and a.decision = 'return'
      and a.decided_at between e.at - interval '5 seconds' and e.at + interval '5 seconds'
    order by a.decided_at desc limit 1) d on true
union all
select y.id::text, y.business_key, y.opened_at, 0, null, 'เปิดเรื่องของปี', y.opened_by, null, null, null
from procedure_year y
union all
select r.id::text, r.business_key, r.changed_at, coalesce(substring(r.element from '^Step(\d\d)_')::integer, 0), null,
       case when r.new_date is null then 'ถอนวันที่กำหนด: ' when r.old_date is null then 'กำหนดวัน: ' else 'เลื่อนวัน: ' end || r.label,
       r.changed_by, null, null,
       concat_ws(' ', case when r.old_date is not null then 'จาก ' || to_char(r.old_date, 'DD/MM/') || (extract(year from r.old_date) + 543) end,
                 case when r.new_date is not null then 'เป็น ' || to_char(r.new_date, 'DD/MM/') || (extract(year from r.new_date) + 543) end,
                 nullif('เหตุผล: ' || r.reason, 'เหตุผล: '))
from schedule_revision r
where r.changed_by <> 'system'
union all
select s.id::text, o.business_key, s.signed_at, 0, null, 'ลงนามในระบบ: ' || o.subject, s.person, s.typed_name, null, null
from typed_signature s join official_document o on o.id = s.document_id
union all
select c.id::text || '-proposed', o.business_key, c.proposed_at, 0, null, 'เสนอแก้ไขเอกสาร: ' || o.subject, c.proposed_by, null, null, c.reason
from document_correction c join official_document o on o.id = c.document_id
union all
select c.id::text || '-decided', o.business_key, c.decided_at, 0, null,
       case c.state when 'APPROVED' then 'อนุมัติฉบับแก้ไขของเอกสาร: ' else 'ส่งคืนฉบับแก้ไขของเอกสาร: ' end || o.subject, c.decided_by,
       null, null, c.remark
from document_correction c join official_document o on o.id = c.document_id
where c.decided_at is not null;
