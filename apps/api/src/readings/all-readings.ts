import type { AnyRegister } from '@sharemap/graph'
import type { RecordSchemas } from '../schemas/record-schemas.ts'
import { questionReadings } from './question-readings.ts'
import type { Reader } from './reader.ts'
import { recordReadings } from './record-readings.ts'
import { walkReadings } from './walk-readings.ts'
import { wholeReadings } from './whole-readings.ts'

/**
 * Every reading, in the order of the reference: the same for the council's register and the public one.
 *
 * @param reader what answers from the register.
 * @param schemas what the records of that register are like.
 */
export const allReadings = <R extends AnyRegister>(reader: Reader<R>, schemas: RecordSchemas<R>) =>
  [
    ...wholeReadings(reader, schemas),
    ...recordReadings(reader, schemas),
    ...walkReadings(reader, schemas),
    ...questionReadings(reader),
  ] as const
