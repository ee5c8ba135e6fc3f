import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptedFormat } from '../../../runtime/background-removal/http/accept.ts'

test.each([
  [undefined, 'png'],
  ['', 'png'],
  ['*/*', 'png'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/*', 'png'],
  ['IMAGE/WEBP', 'webp'],
  ['application/json, text/plain, */*', 'png'],
  ['image/avif,image/webp,image/apng,*/*;q=0.8', 'webp'],
  ['image/webp;q=0.5, image/png;q=0.9', 'png'],
  ['image/png;q=0, image/*', 'webp'],
  ['image/png;q=0, image/webp;q=0', undefined],
  ['text/html', undefined],
  ['image/jpeg', undefined],
])('Accept: %s gives %s', (accept, format) => {
  expect(acceptedFormat(accept)).toBe(format)
})

test('with one weight a type, the better liked one wins, PNG where they are liked alike', () => {
  const weight = fc.integer({ min: 0, max: 10 })
  fc.assert(
    fc.property(weight, weight, (png, webp) => {
      const wanted = png === 0 && webp === 0 ? undefined : webp > png ? 'webp' : 'png'
      expect(acceptedFormat(`image/png;q=${png / 10}, image/webp; q=${webp / 10}`)).toBe(wanted)
      expect(acceptedFormat(`image/webp;q=${webp / 10},image/png;q=${png / 10}`)).toBe(wanted)
    }),
  )
})

test('no header is an accident', () => {
  fc.assert(fc.property(fc.string(), text => [undefined, 'png', 'webp'].includes(acceptedFormat(text))))
})
