/** What is said of answers that cannot be saved as they are. */
export const problemWords = {
  empty: 'Give an answer here.',
  emptyStated: 'Give an answer here, or choose that the notice does not say.',
  kindOfBody: 'Choose what kind of body it is, or that it is a class of bodies.',
} as const
