import { Download } from 'lucide-react'
import { type MouseEvent, useState } from 'react'
import { exportWords } from './export-words.ts'
import { fetchFile } from './fetch-file.ts'
import type { Format } from './formats-query.ts'

const save = (file: Blob, name: string) => {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has to have taken the file before its address ends.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Downloads an export. Where the server will not write it, its reason is shown here and no file is left behind. */
export const DownloadLink = ({ address, format }: { readonly address: string; readonly format: Format }) => {
  const [last, setSaid] = useState({ address: '', words: '', problem: false })
  // What was said of another choice does not stand beside this one.
  const said = last.address === address ? last : { words: '', problem: false }
  const download = async (event: MouseEvent) => {
    // With a key held the browser does what it is asked for: another tab, or saving the link.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    setSaid({ address, words: exportWords.writing, problem: false })
    const fetched = await fetchFile(address)
    if ('problem' in fetched) return setSaid({ address, words: fetched.problem, problem: true })
    save(fetched.file, format.fileName)
    setSaid({ address, words: exportWords.written, problem: false })
  }
  return (
    <p className="export__download">
      <a className="button" href={address} download={format.fileName} onClick={download}>
        <Download aria-hidden="true" size={18} /> {exportWords.download(format.name)}
      </a>
      <span role="status" className={said.problem ? 'export__problem' : 'quiet'}>
        {said.words}
      </span>
    </p>
  )
}
