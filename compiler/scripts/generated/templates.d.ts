/** The shipped templates, compiled, by their paths in `templates/`. */
export declare const templates: Readonly<Record<string, object>>
/** The shipped files, by their paths in `templates/`. */
export declare const files: Readonly<Record<string, string>>
