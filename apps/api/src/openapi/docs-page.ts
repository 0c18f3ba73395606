import { html } from 'hono/html'
import { type Markup, page } from '../pages/page.ts'
import { problemKinds } from '../problems/problem-codes.ts'
import { type ApiDocument, apiMethods } from './build-document.ts'

type Operation = NonNullable<NonNullable<ApiDocument['paths']>[string]['get']>

/** The parts of a parameter that the page tells. */
interface Parameter {
  readonly name: string
  readonly required?: boolean
  readonly description?: string
  readonly schema?: { readonly enum?: readonly string[]; readonly items?: { readonly enum?: readonly string[] } }
}

const parameterRow = ({ name, required, description = '', schema }: Parameter) => {
  const allowed = schema?.items?.enum ?? schema?.enum
  return html`<div class="govuk-summary-list__row">
    <dt class="govuk-summary-list__key"><code>${name}</code></dt>
    <dd class="govuk-summary-list__value">${description}${allowed === undefined ? '' : html` One of: ${allowed.map((value, place) => html`${place === 0 ? '' : ', '}<code>${value}</code>`)}.`}${required === true ? ' Needed.' : ''}</dd>
  </div>`
}

/** A text in which `code` stands between backticks, as Markdown has it. */
const withCode = (text: string) =>
  text.split('`').map((part, place) => (place % 2 === 0 ? part : html`<code>${part}</code>`))

/** A path that may break after each slash, so that it fits a narrow screen. */
const breakable = (path: string) => path.split('/').map((step, place) => (place === 0 ? step : html`/<wbr>${step}`))

/** The name of the schema of some JSON, where it has one. */
const schemaName = (holder: unknown): string | undefined => {
  const { content } = (holder ?? {}) as { content?: Record<string, { schema?: { $ref?: string } }> }
  return content?.['application/json']?.schema?.$ref?.split('/').at(-1)
}

const schemaLink = (sentence: string, name: string | undefined) =>
  name === undefined ? '' : html` ${sentence} <a class="govuk-link" href="#schema-${name}">${name}</a>.`

const operationPart = (method: string, path: string, operation: Operation) => {
  const address = html`<code>${method.toUpperCase()} ${breakable(path)}</code>`
  const parameters = (operation.parameters ?? []) as readonly Parameter[]
  const isOpen =
    method === 'get' && operation.security?.length === 0 && !parameters.some(({ required }) => required === true)
  return html`<section>
    <h3 class="govuk-heading-s" id="${`${method}${path}`.replaceAll(/[^a-z0-9]+/g, '-')}">${isOpen ? html`<a class="govuk-link" href="${path}">${address}</a>` : address}</h3>
    <p class="govuk-body">${operation.summary ?? ''}${schemaLink('Takes', schemaName(operation.requestBody))}${schemaLink('Answers', schemaName(operation.responses?.[200]))}</p>
    ${
      parameters.length === 0
        ? ''
        : html`<details class="govuk-details">
      <summary class="govuk-details__summary">Parameters of ${breakable(path)}</summary>
      <dl class="govuk-summary-list">${parameters.map(parameterRow)}</dl>
    </details>`
    }
  </section>`
}

const tagPart = (document: ApiDocument, { name, description = '' }: { name: string; description?: string }) => html`
  <h2 class="govuk-heading-m">${name}</h2>
  <p class="govuk-body">${withCode(description)}</p>
  ${Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    apiMethods.map((method) => {
      const operation = item[method]
      return operation?.tags?.includes(name) === true ? operationPart(method, path, operation) : ''
    }),
  )}`

const problemRow = ([code, { status, meaning }]: [
  string,
  { readonly status: number; readonly meaning: string },
]) => html`
  <div class="govuk-summary-list__row" id="${code}">
    <dt class="govuk-summary-list__key"><code>${code}</code></dt>
    <dd class="govuk-summary-list__value">${status}: ${meaning}</dd>
  </div>`

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
      ${(document.info.description ?? '').split('\n\n').map((paragraph) => html`<p class="govuk-body">${withCode(paragraph)}</p>`)}
      <p class="govuk-body">The same for programs: <a class="govuk-link" href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
      ${(document.tags ?? []).map((tag) => tagPart(document, tag))}
      <h2 class="govuk-heading-m">Problems</h2>
      <dl class="govuk-summary-list">${Object.entries(problemKinds).map(problemRow)}</dl>
      <h2 class="govuk-heading-m">Schemas</h2>
      ${Object.entries(document.components?.schemas ?? {}).map(schemaPart)}`,
    { wide: true },
  )
