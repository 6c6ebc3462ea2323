import { nonContractDays, weekInYear } from './calendar.ts'
import { idOf } from './id.ts'
import type { Row } from './rows.ts'
import { moment } from './time.ts'
import type { Clock } from './time.ts'

export const districtRow = (clock: Clock): Row<'district'> => ({
  id: idOf('district', moment(weekInYear(-2, -6), 1, '8:00')),
  name: 'Juniper Valley Unified',
  time_zone: 'America/Phoenix',
  locale: 'en',
  school_year_begins: clock.day(moment(weekInYear(0, 0), 1, '8:00')).slice(5),
  contract_from: '07:30',
  contract_until: '15:45',
  non_contract_days: nonContractDays().map(clock.day),
  is_demo: true,
})
