import { describe, expect, it } from 'vitest'
import { html } from './html.ts'

describe('html', () => {
  it('escapes every text, in content and in attributes', () => {
    const name = `<script>alert("1")</script> & 'co'`
    expect(html`<p title="${name}">${name}</p>`.toString()).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;</p>',
    )
  })

  it('leaves mark-up as it is, joins lists and drops what is nothing', () => {
    const items = ['a', 'b & c'].map((item) => html`<li>${item}</li>`)
    expect(html`<ul>${items}</ul>${null}${undefined}${false}${0}`.toString()).toBe(
      '<ul><li>a</li><li>b &amp; c</li></ul>0',
    )
  })
})
