import { html } from 'hono/html'
import { type Markup, page } from '../pages/page.ts'
import { problemKinds } from '../problems/problem-codes.ts'
import type { ApiDocument } from './build-document.ts'

type Operation = NonNullable<NonNullable<ApiDocument['paths']>[string]['get']>

/** The parts of a parameter that the page tells. */
interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema?: { readonly enum?: readonly string[]; readonly items?: { readonly enum?: readonly string[] } }
}

const parameterRow = ({ name, in: where, required, description = '', schema }: Parameter) => {
  const allowed = schema?.items?.enum ?? schema?.enum
  return html`<tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header"><code>${name}</code></th>
    <td class="govuk-table__cell">${where === 'path' ? 'in the address' : 'in the query'}${required === true ? ', needed' : ''}</td>
    <td class="govuk-table__cell">${description}${allowed === undefined ? '' : html` One of: ${allowed.map((value, place) => html`${place === 0 ? '' : ', '}<code>${value}</code>`)}.`}</td>
  </tr>`
}

const schemaName = (operation: Operation): string | undefined => {
  const answer = operation.responses?.[200]
  const schema = answer !== undefined && 'content' in answer ? answer.content?.['application/json']?.schema : undefined
  return schema !== undefined && '$ref' in schema ? schema.$ref?.split('/').at(-1) : undefined
}

const operationPart = (path: string, operation: Operation) => {
  const parameters = (operation.parameters ?? []) as readonly Parameter[]
  const name = schemaName(operation)
  return html`<section>
    <h3 class="govuk-heading-s" id="${path.slice(1).replaceAll(/[^a-z0-9]+/g, '-')}"><code>GET ${path}</code></h3>
    <p class="govuk-body">${operation.summary ?? ''}${name === undefined ? '' : html` Answers a <a class="govuk-link" href="#schema-${name}">${name}</a>.`}</p>
    ${
      parameters.length === 0
        ? ''
        : html`<details class="govuk-details">
      <summary class="govuk-details__summary">Parameters of ${path}</summary>
      <table class="govuk-table">
        <thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">Name</th><th scope="col" class="govuk-table__header">Where</th><th scope="col" class="govuk-table__header">What it is</th></tr></thead>
        <tbody class="govuk-table__body">${parameters.map(parameterRow)}</tbody>
      </table>
    </details>`
    }
  </section>`
}

const tagPart = (document: ApiDocument, { name, description = '' }: { name: string; description?: string }) => html`
  <h2 class="govuk-heading-m">${name}</h2>
  <p class="govuk-body">${description}</p>
  ${Object.entries(document.paths ?? {}).map(([path, { get }]) =>
    get?.tags?.includes(name) ? operationPart(path, get) : '',
  )}`

const problemRow = ([code, { status, meaning }]: [
  string,
  { readonly status: number; readonly meaning: string },
]) => html`
  <tr class="govuk-table__row" id="${code}">
    <th scope="row" class="govuk-table__header"><code>${code}</code></th>
    <td class="govuk-table__cell">${status}</td>
    <td class="govuk-table__cell">${meaning}</td>
  </tr>`

const schemaPart = ([name, schema]: [string, unknown]) => html`<details class="govuk-details" id="schema-${name}">
  <summary class="govuk-details__summary">${name}</summary>
  <pre tabindex="0" role="region" aria-label="Schema of ${name}">${JSON.stringify(schema, null, 2)}</pre>
</details>`

/**
 * The reference of the API as a page: made from the OpenAPI document alone, without script, so that it reads and prints
 * everywhere.
 *
 * @param document the OpenAPI document.
 */
export const docsPage = (document: ApiDocument): Markup =>
  page(
    'API reference',
    html`<h1 class="govuk-heading-l">API reference</h1>
      ${(document.info.description ?? '').split('\n\n').map((paragraph) => html`<p class="govuk-body">${paragraph}</p>`)}
      <p class="govuk-body">The same for programs: <a class="govuk-link" href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
      ${(document.tags ?? []).map((tag) => tagPart(document, tag))}
      <h2 class="govuk-heading-m">Problems</h2>
      <table class="govuk-table">
        <thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">Code</th><th scope="col" class="govuk-table__header">Status</th><th scope="col" class="govuk-table__header">What it means</th></tr></thead>
        <tbody class="govuk-table__body">${Object.entries(problemKinds).map(problemRow)}</tbody>
      </table>
      <h2 class="govuk-heading-m">Schemas</h2>
      ${Object.entries(document.components?.schemas ?? {}).map(schemaPart)}`,
    { wide: true },
  )
