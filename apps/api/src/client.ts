import type { councilApi } from './readings/council-api.ts'

/**
 * The council's readings as a type, for a client that knows every address, parameter and answer before it asks:
 * `hc<CouncilApi>('/api/v1')`.
 */
export type CouncilApi = ReturnType<typeof councilApi>
