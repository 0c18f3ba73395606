/** The text of a notice, as the rules over notices read it. */
export interface NoticeReading {
  readonly text: string
}
