import { UnusableImage } from './unusable.ts'

export type Format = 'jpeg' | 'png' | 'webp'

/** The format by the first bytes, whatever the client called it. Throws UnusableImage for any other, and for an APNG. */
export function sniff(bytes: Uint8Array): Format {
  if (starts(bytes, 0, '\xff\xd8\xff')) return 'jpeg'
  if (starts(bytes, 0, 'RIFF') && starts(bytes, 8, 'WEBP')) return 'webp'
  if (!starts(bytes, 0, '\x89PNG\r\n\x1a\n'))
    throw new UnusableImage(415, 'unsupported-format', 'The image is no JPEG, PNG or WebP.')
  if (isAnimatedPng(bytes)) throw animated()
  return 'png'
}

export function animated(): UnusableImage {
  return new UnusableImage(422, 'animated', 'The image is animated; send a single picture.')
}

/** An APNG says so by a chunk `acTL` before its pixels (PNG, third edition, 11.3.6.1); decoders give its first frame. */
function isAnimatedPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 8 <= bytes.length; at += view.getUint32(at) + 12) {
    if (starts(bytes, at + 4, 'acTL')) return true
    if (starts(bytes, at + 4, 'IDAT')) return false
  }
  return false
}

function starts(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false
  return true
}
