/** The index of an archive folder as a page: by itself, without a script, and without anything from elsewhere. */

export interface IndexedFile {
  /** Beside the page. */
  readonly name: string;
  readonly isPicture: boolean;
  readonly altText: string;
}

export interface IndexedItem {
  readonly number: string;
  readonly cells: readonly string[];
  readonly files: readonly IndexedFile[];
}

export interface ArchivePage {
  readonly locale: 'ko' | 'en';
  readonly title: string;
  readonly heading: string;
  /** The number first, the files last. */
  readonly columns: readonly string[];
  readonly items: readonly IndexedItem[];
  /** What else is to be said; empty for nothing. */
  readonly note: string;
  readonly empty: string;
}

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; color: #1c1c1c; background: #fff; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; word-break: keep-all; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #c8c8c8; padding: .5rem; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #1c1c1c; }
ul { list-style: none; margin: 0; padding: 0; }
img { display: block; max-width: 12rem; max-height: 9rem; margin: .25rem 0; }
a { color: #0b4fa3; }
`;

export function archivePage({ locale, title, heading, columns, items, note, empty }: ArchivePage): string {
  const named = `${title} ${heading}`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'">
<title>${escaped(named)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(named)}</h1>
${note === '' ? '' : `<p>${escaped(note)}</p>`}
${items.length === 0 ? `<p>${escaped(empty)}</p>` : table(columns, items)}
</body>
</html>
`;
}

function table(columns: readonly string[], items: readonly IndexedItem[]): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const rows = items.map(({ number, cells, files }) => {
    const [title = '', ...others] = cells;
    const texts = others.map((text) => `<td>${linked(text)}</td>`).join('');
    const listed = files.length === 0 ? '' : `<ul>${files.map((file) => `<li>${fileLink(file)}</li>`).join('')}</ul>`;
    return `<tr><td>${escaped(number)}</td><th scope="row">${escaped(title)}</th>${texts}<td>${listed}</td></tr>`;
  });
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

function fileLink({ name, isPicture, altText }: IndexedFile): string {
  const address = encodeURIComponent(name);
  const picture = isPicture ? `<img src="${address}" alt="${escaped(altText)}" loading="lazy">` : '';
  return `<a href="${address}">${picture}${escaped(name)}</a>`;
}

/** An address is a link where it is one of the web. */
function linked(text: string): string {
  if (!/^https?:\/\/\S+$/iu.test(text)) return escaped(text);
  return `<a href="${escaped(text)}" rel="noreferrer">${escaped(text)}</a>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
