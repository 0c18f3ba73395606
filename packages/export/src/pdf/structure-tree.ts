import {
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib'

/** A node of a document's structure (ISO 32000-1 §14.7), for readers that do not see the page. */
export interface StructureElement {
  /** A standard structure type, such as `H1`, `Figure`, `Table`. */
  readonly type: string
  readonly alternative?: string
  /** Marked pieces of content, by their page and number, and elements inside this one. */
  readonly children: (StructureElement | ContentPiece)[]
}

export interface ContentPiece {
  readonly page: number
  readonly id: number
}

const isPiece = (child: StructureElement | ContentPiece): child is ContentPiece => 'page' in child

/**
 * Writes the structure of a document into it and marks the document as tagged.
 *
 * @param document whose pages bear marked content.
 * @param root the whole structure.
 */
export const writeStructure = (document: PDFDocument, root: StructureElement): void => {
  const { context } = document
  const pages = document.getPages()
  const rootRef = context.nextRef()
  const parents = pages.map(() => new Map<number, PDFRef>())

  const write = (node: StructureElement, parent: PDFRef): PDFRef => {
    const ref = context.nextRef()
    const children: PDFObject[] = node.children.map((child) => {
      if (!isPiece(child)) return write(child, ref)
      parents[child.page]?.set(child.id, ref)
      return context.obj({
        Type: 'MCR',
        Pg: (pages[child.page] as (typeof pages)[number]).ref,
        MCID: child.id,
      })
    })
    const dictionary = context.obj({ Type: 'StructElem', S: node.type, P: parent, K: children })
    if (node.alternative !== undefined) dictionary.set(PDFName.of('Alt'), PDFHexString.fromText(node.alternative))
    context.assign(ref, dictionary)
    return ref
  }

  const top = write(root, rootRef)
  const numbers = parents.flatMap((own, page) => {
    const inOrder = [...own].toSorted(([a], [b]) => a - b).map(([, ref]) => ref)
    pages[page]?.node.set(PDFName.of('StructParents'), PDFNumber.of(page))
    return [PDFNumber.of(page), context.register(context.obj(inOrder))]
  })
  context.assign(
    rootRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: [top],
      ParentTree: context.register(context.obj({ Nums: numbers })),
      ParentTreeNextKey: pages.length,
    }),
  )
  document.catalog.set(PDFName.of('StructTreeRoot'), rootRef)
  const marked = PDFDict.withContext(context)
  marked.set(PDFName.of('Marked'), context.obj(true))
  document.catalog.set(PDFName.of('MarkInfo'), marked)
}
