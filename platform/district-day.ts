import { sql } from 'kysely'

/** Today where the district is, found once a statement. `current_date` would be the server's day. */
export const districtDay = sql<string>`(select district_day())`
