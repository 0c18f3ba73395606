const LEGISLATION = 'https://www.legislation.gov.uk'

/**
 * Gives the address of an Article of the UK GDPR on the official site.
 *
 * @param article the number alone, such as '6' or '22A'
 * @returns its address on legislation.gov.uk
 */
export function ukGdprUrl(article: string): string {
  return `${LEGISLATION}/eur/2016/679/article/${article}`
}

/**
 * Gives the address of an Act or statutory instrument, or of a part of one, on the official site.
 *
 * @param path series, year, number and optional provision, such as 'ukpga/2018/12/section/10' or 'uksi/2023/1028'
 * @returns its address on legislation.gov.uk
 */
export function legislationUrl(path: string): string {
  return `${LEGISLATION}/${path}`
}
