/** A user name to begin with, made of someone's name: `Sam Lake` is `sam.lake`. They may choose another. */
export const suggestedUsername = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('.')
