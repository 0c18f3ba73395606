export * from './builders.ts'
export { none, stated, unsaid } from './said-values.ts'
export { smallRegister } from './small-register.ts'
