/** Offsets into a source text, counted in UTF-16 code units from 0; `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number }

/** A line and a column as editors show them: both count from 1, columns in UTF-16 code units. */
export type LineColumn = { readonly line: number; readonly column: number }
