export * from './prepare-publication.ts'
export * from './public-register.ts'
export { toPublicRegister } from './to-public-register.ts'
