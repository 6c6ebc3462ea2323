import { parentPort, workerData } from 'node:worker_threads'
import { raschOf } from '../severities.ts'
import type { Reading } from '../figures.ts'
import type { Used } from '../scoring-shapes.ts'

const { readings, used } = workerData as { readings: Reading[]; used: Used }
parentPort!.postMessage(raschOf(readings, used), [])
