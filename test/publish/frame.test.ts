import { expect, test } from 'vitest'
import { frameCode } from '../../src/publish/frame.ts'

const size = { narrow: 900, wide: 500, from: 800 }

test('words that would end the attribute or the element are escaped', () => {
  const code = frameCode('https://x.example/?a=1&b="', '“题” "a" <b> & c', size)
  expect(code).toContain('src="https://x.example/?a=1&amp;b=&quot;"')
  expect(code).toContain('title="“题” &quot;a&quot; &lt;b> &amp; c"')
  expect(code).not.toMatch(/<script/)
})

test('the height follows the width of the frame, and without styles everything has room', () => {
  expect(frameCode('/x/', '题', size)).toContain('height="900" style="height:clamp(500px,(800px - 100cqw)*999,900px);')
  expect(frameCode('/x/', '题', { ...size, narrow: 400 })).toContain('height="500" style="height:clamp(400px,(100cqw - 799px)*999,500px);')
})
