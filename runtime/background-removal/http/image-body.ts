import type { FastifyRequest } from 'fastify'
import { Problem } from './problem.ts'

/** The image's bytes: the raw body, or the one field `image` of a form. Throws a Problem where there are none. */
export async function imageBody(request: FastifyRequest): Promise<Uint8Array<ArrayBuffer>> {
  const image = request.isMultipart() ? await formImage(request) : request.body
  if (!(image instanceof Uint8Array)) throw badBody('The request has no image.')
  if (image.length === 0) throw badBody('The image is empty.')
  return image as Uint8Array<ArrayBuffer>
}

async function formImage(request: FastifyRequest): Promise<Uint8Array | undefined> {
  let image: Uint8Array | undefined
  try {
    for await (const part of request.parts()) {
      if (part.fieldname !== 'image') throw badBody(`The form has a field besides image: ${part.fieldname}.`)
      if (part.type !== 'file') throw badBody('The field image holds text and no file.')
      if (image) throw badBody('The form has more than one image.')
      image = await part.toBuffer()
    }
  } catch (error) {
    // The form's parser throws plain errors for a form that is cut off or otherwise none.
    if (error instanceof Problem || (error instanceof Error && 'statusCode' in error)) throw error
    throw badBody('The form is damaged or incomplete.')
  }
  if (!image) throw badBody('The form has no field image.')
  return image
}

function badBody(detail: string): Problem {
  return new Problem(400, 'bad-body', detail)
}
