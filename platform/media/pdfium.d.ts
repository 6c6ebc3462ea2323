/** What is used of it, and nothing else. */
declare module '@hyzyla/pdfium' {
  type Page = {
    getOriginalSize: () => { originalWidth: number; originalHeight: number }
    render: (options: { scale: number; render: 'bitmap' }) => Promise<{ data: Uint8Array; width: number; height: number }>
  }
  type Document = { getPageCount: () => number; getPage: (at: number) => Page }
  export const PDFiumLibrary: { init: () => Promise<{ loadDocument: (bytes: Uint8Array) => Promise<Document> }> }
}
