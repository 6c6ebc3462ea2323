/** This device’s own store of answers that are not sent yet, in IndexedDB: it outlives a closed tab and a lost connection. */
export type Kept = {
  /** The survey, or the code of a student. */
  id: string
  surveyId: string
  cellId: string
  modulus: string
  code: string | null
  prepared: string
  inverse: string
  blinded: string
  answers: Record<string, number | number[]>
  comments: { itemId: string; text: string }[]
}

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.open('weft-answers', 1)
    asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore('kept', { keyPath: 'id' }))
    asked.addEventListener('success', () => resolve(asked.result))
    asked.addEventListener('error', () => reject(asked.error))
  })

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await open()
  return new Promise((resolve, reject) => {
    const transaction = db.transaction('kept', mode)
    const asked = work(transaction.objectStore('kept'))
    transaction.addEventListener('complete', () => {
      resolve(asked.result)
      db.close()
    })
    transaction.addEventListener('error', () => reject(transaction.error))
  })
}

export const keep = (kept: Kept) => inStore('readwrite', (store) => store.put(kept))
export const allKept = (): Promise<Kept[]> => inStore('readonly', (store) => store.getAll())
export const keptOf = (id: string): Promise<Kept | undefined> => inStore('readonly', (store) => store.get(id))
export const drop = (id: string) => inStore('readwrite', (store) => store.delete(id))
