export { modelNotice, type NoticeSection } from './model-notice.ts'
export { modelRegister } from './model-register.ts'
export { castlebridgeNotice, fenwickNotice, thornmereNotice } from './other-notices.ts'
