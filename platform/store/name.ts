/** What something is called, on the disk as in a bucket: a folder can be copied into one as it is. */
export const nameOf = (hash: Buffer) => {
  const hex = hash.toString('hex')
  return `files/${hex.slice(0, 2)}/${hex}`
}
