import { memoryPublications } from '@sharemap/store'
import { expect, it } from 'vitest'
import { askAs, makeTeamApp } from '../testing/make-app.ts'

it('what an approver publishes is built for residents before any of them asks', async () => {
  const built: string[] = []
  const app = makeTeamApp({
    publications: memoryPublications(),
    buildSite: async ({ title }) => {
      built.push(title)
      return new Map([['index.html', title]])
    },
  })
  const ask = await askAs(app, 'approver')
  expect(await (await app.request('/')).text()).toContain('Nothing has been published yet')
  const { revision } = await (await ask('/api/v1/publication')).json()
  expect((await ask('/api/v1/publication', { method: 'POST', body: { revision } })).status).toBe(200)
  await expect.poll(() => built.length).toBe(1)
  expect(await (await app.request('/')).text()).toBe(built[0])
  expect((await app.request('/api/v1/public/register')).status).toBe(200)
  expect(built).toHaveLength(1)
})
