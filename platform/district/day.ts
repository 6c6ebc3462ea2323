import { sql } from 'kysely'

/** Today where the district is, found once a statement. `current_date` would be the server's day. */
export const districtDay = sql<string>`(select district_day())`

/** The day on which the school year that is on began, by the district's own calendar. */
export const schoolYearBegan = sql<string>`(
  select (this_year - case when this_year <= district_day() then interval '0' else interval '1 year' end)::date
  from (select make_date(extract(year from district_day())::int, left(school_year_begins, 2)::int, right(school_year_begins, 2)::int) as this_year
    from district) d)`
