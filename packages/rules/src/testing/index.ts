export { modelRegister } from './model-register.ts'
