import type { Waiting } from '../spread/kaplan-meier.ts'

/** Times until something happens, from the literature, for the tests of spread: there illness, here adoption. */

/** Freireich et al. 1963, Blood 21:699: weeks of remission of leukaemia on 6-MP, + where it lasted. */
export const remission = waiting('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+')

/** Miller 1997, Survival Analysis: weeks of remission of leukaemia, maintained and not (R survival 3.5-3 `aml`). */
export const maintained = waiting('9 13 13+ 18 23 28+ 31 34 45+ 48 161+')
export const nonmaintained = waiting('5 5 8 8 12 16+ 23 27 30 33 43 45')
export const leukaemia = [...maintained, ...nonmaintained]

/** Edmunson et al. 1979, Cancer Treatment Reports 63:241: days of survival with ovarian cancer (R survival 3.5-3 `ovarian`). */
export const ovarian = waiting(
  '59 115 156 421+ 431 448+ 464 475 477+ 563 638 744+ 769+ 770+ 803+ 855+ 1040+ 1106+ 1129+ 1206+ 1227+ 268 329 353 365 377+',
)

/** Bass 1969, Management Science 15:215: thousands of room air conditioners, clothes dryers and colour televisions sold in the United States a year. */
export const airConditioners = [96, 195, 238, 380, 1045, 1230, 1267, 1828, 1586, 1673, 1800, 1580, 1500]
export const clothesDryers = [106, 319, 492, 635, 737, 890, 1397, 1523, 1294, 1240, 1425, 1260, 1236]
export const colourTelevisions = [747, 1480, 2646, 5118, 5777, 5982, 5962, 4631]

/** Cowpertwait & Metcalfe 2009, Introductory Time Series with R, 3.3: video recorders sold in the United States, 1980 to 1989. */
export const videoRecorders = [840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890]

function waiting(times: string): Waiting[] {
  return times.split(' ').map((time) => ({ time: Number.parseInt(time, 10), adopted: !time.endsWith('+') }))
}
