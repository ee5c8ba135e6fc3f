import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Check } from '../check.ts'

export const portTwice = define({
  code: 'GP2704',
  severity: 'error',
  message: text`port ${'port'} has a listener already`,
  help: text`give each listener of a load balancer a port of its own`,
})

/** A port of a load balancer has one listener. Source: Elastic Load Balancing API reference, "CreateListener", `DuplicateListener`. */
export const listenerPorts: Check = (model, report) => {
  const seen = new Map<string, Cursor>()
  for (const { spec, loadBalancer } of model.listeners.values()) {
    const port = spec.at('port')
    const place = `${loadBalancer.key}:${port.value}`
    const other = seen.get(place)
    if (!other) seen.set(place, port)
    else
      report(portTwice, port.location, { port: port.value }, [
        { message: 'the other is here', location: other.location },
      ])
  }
}
