declare const validate: (value: unknown) => boolean
export default validate
