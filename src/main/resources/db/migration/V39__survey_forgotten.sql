-- Respondents are counted beside the answers (question 0, value 0), so that figures stand after the single answers are deleted

alter table survey
    add column forgotten_at timestamptz;

insert into survey_count (link, respondent_group, question, value, answers)
select link, respondent_group, 0, 0, count(*) from survey_response group by link, respondent_group;
