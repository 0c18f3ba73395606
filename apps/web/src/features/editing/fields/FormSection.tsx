import { type ReactNode, useId } from 'react'

export interface FormSectionProps {
  readonly title: string
  readonly children: ReactNode
  /** Whether it is folded away until it is wanted. */
  readonly folded?: boolean
}

/** Questions that belong together, under a heading. */
export const FormSection = ({ title, children, folded = false }: FormSectionProps) => {
  const id = useId()
  if (folded) {
    return (
      <details className="form-section form-section--folded">
        <summary>
          <h2>{title}</h2>
        </summary>
        {children}
      </details>
    )
  }
  return (
    <section className="form-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
