/** pdfmake 0.3 keeps fonts in a file system of its own, on Node too; its published types leave that out. */
import 'pdfmake';

declare module 'pdfmake' {
  const virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
}
