import { joinWords } from '@sharemap/graph'
import { plainDate } from '@sharemap/law'
import type { Document, Figure } from '../document/document.ts'
import type { ExportScope } from '../export-scope.ts'
import { footerWords } from '../facts/source-words.ts'
import { aboutChapter } from './about-chapter.ts'
import { contextChapter, purposeChapter } from './context-chapter.ts'
import { evidenceChapter, unknownChapter } from './evidence-chapter.ts'
import { findingChapter } from './finding-chapter.ts'
import { flowChapter, movementChapter } from './flow-chapter.ts'
import { natureChapter } from './nature-chapter.ts'
import { consultationChapter, necessityChapter } from './necessity-chapter.ts'
import { type PackFacts, packFacts } from './pack-facts.ts'
import { scopeChapter } from './scope-chapter.ts'
import { screeningChapter } from './screening-chapter.ts'

/** More controllers than this are named in the context of the processing alone. */
const mostOnTheFront = 3

/** Whose assessment it is: two councils may have an activity of the same name. */
const whose = ({ activities, names }: PackFacts): string => {
  const controllers = [...new Set(activities.map(({ controller }) => controller))]
  const isShort = controllers.length > 0 && controllers.length <= mostOnTheFront
  return isShort ? `${joinWords(controllers.map(names.of))}. ` : ''
}

/**
 * Builds the pack for a data protection impact assessment: steps 2 to 4 of the ICO's template, filled from the register
 * for a scope, with what the register cannot say put as questions.
 *
 * @param scope what is to leave: the text is written from it, and the pictures must be drawn from it.
 * @param diagrams the scope's pictures with their alternative texts; none where it has no flow.
 */
export const buildDpiaPack = (scope: ExportScope, diagrams: readonly Figure[]): Document => {
  const facts = packFacts(scope)
  return {
    title: `Data protection impact assessment: ${scope.title}`,
    subtitle: `${whose(facts)}Steps 2 to 4, filled from the register as at ${plainDate(scope.asAt)}`,
    description: `The processing, its flows and what they rest on: ${scope.title}. Made from ${scope.source.title}, version ${scope.source.hash}.`,
    keywords: ['data protection impact assessment', 'DPIA', 'data flows', 'UK GDPR Art 35'],
    author: scope.source.title,
    date: scope.asAt,
    footer: footerWords(scope),
    sections: [
      {
        orientation: 'portrait',
        blocks: [...aboutChapter(facts), ...natureChapter(facts), ...movementChapter(facts, diagrams.length)],
      },
      // The table starts a page of its own: its heading would else stand alone under the last picture.
      ...(diagrams.length === 0 ? [] : [{ orientation: 'landscape' as const, blocks: diagrams }]),
      { orientation: 'landscape', blocks: flowChapter(facts) },
      {
        orientation: 'portrait',
        blocks: [
          ...scopeChapter(facts),
          ...contextChapter(facts),
          ...purposeChapter(facts),
          ...consultationChapter(),
          ...necessityChapter(facts),
          ...screeningChapter(facts),
          ...findingChapter(facts),
          ...unknownChapter(facts),
          ...evidenceChapter(facts),
        ],
      },
    ],
  }
}
