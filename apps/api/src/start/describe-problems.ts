import type { StoreProblem } from '@sharemap/store'

/** So many problems are told one by one; with more, something larger is wrong. */
const mostTold = 20

/**
 * Says why a register is refused.
 *
 * @param file the path of the register's file.
 * @param problems what is wrong with it.
 * @returns lines to print: the file, the first problems with their record and place, and how many more there are.
 */
export const describeProblems = (file: string, problems: readonly StoreProblem[]): string[] => {
  const told = problems.slice(0, mostTold).map(({ entity, path, message }) => {
    const place = [entity, path].filter(Boolean).join(' at ')
    return `  ${place === '' ? '' : `${place}: `}${message}`
  })
  const more = problems.length - told.length
  return [
    `The register ${file} cannot be opened, and has been left as it is:`,
    ...told,
    ...(more > 0 ? [`  … and ${more} more.`] : []),
  ]
}
