export { renderHome } from './pages/render-home.ts'
