import { lazy, Suspense } from 'react'
import type { FlowPictureProps } from './FlowPicture.tsx'
import { pictureWords } from './picture-words.ts'

const FlowPicture = lazy(async () => ({ default: (await import('./FlowPicture.tsx')).FlowPicture }))

/** The picture, whose drawing library is large and is fetched only where a picture is wanted. */
export const LazyFlowPicture = (props: FlowPictureProps) => (
  <Suspense fallback={<p className="picture picture--waiting">{pictureWords.drawing}</p>}>
    <FlowPicture {...props} />
  </Suspense>
)
