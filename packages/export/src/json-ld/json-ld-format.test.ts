import { countryName } from '@sharemap/law'
import { smallRegister, stated } from '@sharemap/register/testing'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import type { ExportScope } from '../export-scope.ts'
import {
  arbitraryScope,
  runs,
  scopeOf,
  scopeWithoutFlows,
  smallPublicScope,
  smallScope,
  withoutTools,
} from '../testing/scopes.ts'
import dpvTerms from './dpv-terms.json' with { type: 'json' }
import { jsonLdFormat } from './json-ld-format.ts'
import { ukNamespace, ukTerms } from './uk-terms.ts'
import { ukTermsFormat } from './uk-terms-format.ts'

interface Quad {
  subject: { value: string }
  predicate: { value: string }
  object: { termType: string; value: string; datatype?: { value: string } }
}

const textOf = async (scope: ExportScope) => new TextDecoder().decode(await jsonLdFormat.write(scope, withoutTools))

const toQuads = async (text: string): Promise<Quad[]> => (await jsonld.toRDF(JSON.parse(text))) as unknown as Quad[]

const dpv = (term: string) => `https://w3id.org/dpv#${term}`
const namespaces: Record<string, string> = dpvTerms.namespaces
const published = new Set(
  Object.entries(dpvTerms.terms).flatMap(([prefix, terms]) => terms.map((term) => `${namespaces[prefix]}${term}`)),
)

const irisOf = (quads: readonly Quad[]) =>
  quads.flatMap(({ subject, predicate, object }) => [
    subject.value,
    predicate.value,
    ...(object.termType === 'NamedNode' ? [object.value] : []),
  ])

const objects = (quads: readonly Quad[], subject: string, predicate: string) =>
  quads
    .filter((quad) => quad.subject.value.endsWith(`#${subject}`) && quad.predicate.value === predicate)
    .map(({ object }) => object.value)

const local = (values: readonly string[]) => values.map((value) => value.slice(value.indexOf('#') + 1))

describe('jsonLdFormat', () => {
  it('is a record of processing activities whose flows are processes of their own', async () => {
    const quads = await toQuads(await textOf(smallScope()))
    const typed = (type: string) =>
      quads.filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === dpv(type))
    expect(typed('ROPA')).toHaveLength(1)
    expect(local(objects(quads, 'activity-resident-survey', dpv('hasProcess')))).toEqual([
      'flow-survey-mailwing',
      'flow-survey-results',
    ])
    expect(local(objects(quads, 'flow-claims-dwp', dpv('hasRecipientDataController')))).toEqual(['party-dwp'])
    expect(local(objects(quads, 'flow-claims-dwp', dpv('hasPersonalData')))).toEqual([
      'category-name',
      'category-ni-number',
    ])
    expect(local(objects(quads, 'flow-claims-dwp', dpv('hasLegalBasis')))).toEqual(['lawful-basis-6-1-e'])
    expect(objects(quads, 'flow-survey-results', dpv('hasPersonalData'))).toEqual([])
    expect(typed('Process').map(({ subject }) => subject.value.split('#')[1])).toEqual(['flow-survey-results'])
  })

  it('names exporter, importer and country of a transfer, and a safeguard only where it stands', async () => {
    const quads = await toQuads(await textOf(smallScope()))
    expect(local(objects(quads, 'flow-survey-mailwing', dpv('hasDataImporter')))).toEqual(['party-mailwing'])
    expect(objects(quads, 'flow-survey-mailwing', dpv('hasThirdCountry'))).toEqual(['https://w3id.org/dpv/loc#US'])
    expect(local(objects(quads, 'flow-survey-mailwing', dpv('hasTechnicalOrganisationalMeasure')))).toEqual([
      'safeguard-dpf-uk-extension',
    ])
    expect(objects(quads, 'flow-repairs-mailwing', dpv('hasTechnicalOrganisationalMeasure'))).toEqual([])
    expect(local(objects(quads, 'flow-repairs-mailwing', `${ukNamespace}mechanism`))).toEqual([
      'safeguard-privacy-shield',
    ])
  })

  it('names every country of ISO 3166-1 by the term that the vocabulary has for it', async () => {
    const abroad = (country: string) => {
      const register = smallRegister()
      return scopeOf({
        ...register,
        transfers: register.transfers.map((transfer) => ({ ...transfer, country: stated(country) })),
      })
    }
    for (const country of ['JP', 'IN', 'IE', 'GG', 'ZA', 'BR']) {
      const quads = await toQuads(await textOf(abroad(country)))
      expect(objects(quads, 'flow-survey-mailwing', dpv('hasThirdCountry'))).toEqual([
        `https://w3id.org/dpv/loc#${country}`,
      ])
    }
    const countries = dpvTerms.terms.loc.filter((term) => /^[A-Z]{2}$/.test(term) && term !== 'EU')
    expect(countries).toHaveLength(249)
    expect(countries.filter((code) => countryName(code) === undefined)).toEqual([])
  })

  it('never lets what is inferred look stated, and keeps unsaid apart from none', async () => {
    const quads = await toQuads(await textOf(smallScope()))
    expect(objects(quads, 'flow-claims-dwp', `${ukNamespace}statedInNotice`)).toEqual(['true'])
    expect(objects(quads, 'flow-claims-charities', `${ukNamespace}statedInNotice`)).toEqual(['false'])
    expect(local(objects(quads, 'flow-claims-dwp', 'http://www.w3.org/ns/prov#wasDerivedFrom'))).toEqual([
      'notice-benefits-lines-12-12',
    ])
    expect(objects(quads, 'flow-claims-dwp', `${ukNamespace}carries`)).toEqual(['stated'])
    expect(objects(quads, 'flow-dwp-claims', `${ukNamespace}carries`)).toEqual(['not-stated'])
    expect(objects(quads, 'flow-survey-results', `${ukNamespace}carries`)).toEqual(['none'])
    expect(objects(quads, 'flow-repairs-mailwing', `${ukNamespace}agreementState`)).toEqual(['none'])
  })

  it('keeps clear of the traps of the vocabulary', async () => {
    const iris = irisOf(await toQuads(await textOf(smallScope())))
    expect(iris.filter((iri) => /loc#(?:EEA31|EU28)$|dpv#PersonalDataHandling$/.test(iri))).toEqual([])
    expect(iris).not.toContain('https://w3id.org/dpv/loc#UK')
  })

  it('gives residents nothing internal', async () => {
    expect(await textOf(smallPublicScope())).not.toMatch(/fraud-team|APD 7|DSA 3|Access by role|DPIA 12/)
  })

  it('holds the activities of a scope without flows, and says that there are none', async () => {
    const quads = await toQuads(await textOf(scopeWithoutFlows()))
    expect(objects(quads, 'register', `${ukNamespace}flows`)).toEqual(['0'])
    expect(objects(quads, 'register', 'http://purl.org/dc/terms/hasPart')).toHaveLength(4)
  })

  it('names only published terms, each flow once, and ends no script, whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScope({ hostileNames: true }), async (scope) => {
        const text = await textOf(scope)
        expect(await textOf(scope)).toBe(text)
        expect(text).not.toContain('<')
        const quads = await toQuads(text)
        const foreign = irisOf(quads).filter((iri) => iri.startsWith('https://w3id.org/dpv') && !published.has(iri))
        expect(foreign).toEqual([])
        const terms = new Set(ukTerms.map(({ name }) => `${ukNamespace}${name}`))
        const named = quads
          .filter(({ predicate }) =>
            [dpv('hasLegalBasis'), dpv('hasRight'), `${ukNamespace}gateway`].includes(predicate.value),
          )
          .map(({ object }) => object.value)
        expect(named.filter((iri) => !terms.has(iri))).toEqual([])
        const flows = quads.filter(({ predicate }) => predicate.value === `${ukNamespace}number`)
        expect(flows).toHaveLength(scope.flowNumbers.size)
        expect(quads.every(({ subject }) => subject.value !== '')).toBe(true)
      }),
      runs,
    )
  }, 60_000)
})

describe('ukTermsFormat', () => {
  it('publishes every term once, close to terms that exist, and exactly like none', async () => {
    const text = new TextDecoder().decode(await ukTermsFormat.write(smallScope(), withoutTools))
    const quads = await toQuads(text)
    const concepts = quads.filter(({ object }) => object.value === 'http://www.w3.org/2004/02/skos/core#Concept')
    expect(concepts).toHaveLength(ukTerms.length)
    expect(new Set(ukTerms.map(({ name }) => name)).size).toBe(ukTerms.length)
    const close = quads
      .filter(({ predicate }) => predicate.value.endsWith('#closeMatch'))
      .map(({ object }) => object.value)
    expect(close.length).toBeGreaterThan(30)
    expect(close.filter((iri) => !published.has(iri))).toEqual([])
    expect(quads.filter(({ predicate }) => predicate.value.endsWith('#exactMatch'))).toEqual([])
    expect(objects(quads, 'lawful-basis-6-1-ea', `${ukNamespace}inForceFrom`)).toEqual(['2026-02-05'])
  })
})
