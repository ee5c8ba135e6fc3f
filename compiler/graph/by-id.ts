/** `make`, called once for each id: what it makes is only ever looked at. */
export function byId<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>()
  return id => {
    let found = made.get(id)
    if (found === undefined) {
      found = make(id)
      made.set(id, found)
    }
    return found
  }
}
