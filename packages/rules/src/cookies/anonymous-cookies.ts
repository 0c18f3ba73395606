import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const online = anyOf('\\bcookies?\\b', '\\bip address', '\\banalytics\\b', '\\bweb statistics\\b')
const onlineHeading = anyOf('\\bcookies?\\b', '\\bip address', '\\bwebsite\\b', '\\bour site\\b', '\\banalytics\\b')
const claims = anyOf(
  "(?:\\bno\\b|\\bnot\\b|n't\\b).{0,30}\\b(?:collect|stor|contain|hold|record|captur|link|transmit|us)\\w*\\b.{0,50}\\b(?:personal(?:ly)?(?: identifiable)? (?:information|data)|personally identifiable|identify (?:you|who|any|an? individual))",
  '\\bno personal (?:information|data) (?:is|are)\\b',
  '\\bpersonal (?:information|data) is not\\b',
  '\\b(?:remain|remains|stay|is|are|completely|kept) anonymous\\b',
  '\\banonymous (?:information|data|statistics|figures)\\b',
  '\\b(?:contain|hold|store|collect|record)s? no (?:personal|identif)',
  '\\b(?:cannot|does not|do not|can.t|don.t) (?:be used to )?(?:personally )?identify\\b',
)

export const anonymousCookies: Rule = {
  id: 'CK-ANON',
  title: 'Claim that cookies or IP addresses identify nobody',
  asks: 'Online identifiers such as IP addresses and cookies can be personal data.',
  law: [ukGdpr('4(1)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Say what is collected and for what; leave out that it is not personal.',
  *inNotice({ sentences, cookies }) {
    const seen = new Set<number>()
    for (const sentence of sentences) {
      const near =
        online.test(sentence.text) ||
        cookies.some((other) => other === sentence || other.from === sentence.from) ||
        onlineHeading.test(sentence.section.heading)
      if (!near || !claims.test(sentence.text) || seen.has(sentence.from)) continue
      seen.add(sentence.from)
      yield presentAt(
        sentence,
        'Art 4(1) counts online identifiers among what can identify a person. Here data from cookies or IP addresses is said not to be personal.',
      )
    }
  },
}
