/**
 * What the app knows about attached files before it looks at their bytes' owner: how large they may be, what they are, and which of
 * them it shows or hands to another program. Deny by default: what is not on a list is kept and saved, but neither drawn nor opened.
 */

/** Largest file taken, in bytes: a scanned form or a photograph is a tenth of it; a film belongs elsewhere. */
export const MAX_ATTACHMENT_BYTES = 50 * 1024 * 1024;

/** Largest picture that is laid under a plan or printed, in pixels: a tenth of it is a sheet of A3 at 100 dots to the inch. */
export const MOST_PICTURE_PIXELS = 40_000_000;

/** Bytes at the start of a file that tell what it is. */
const HEAD_BYTES = 16;

/** Media types that the window may draw; each is served under exactly this name. */
const SHOWN = {
  'image/png': 'image',
  'image/jpeg': 'image',
  'image/gif': 'image',
  'image/webp': 'image',
  'image/avif': 'image',
  'application/pdf': 'pdf',
  'text/plain': 'text',
} as const;

export type ShownMediaType = keyof typeof SHOWN;
export type PreviewKind = (typeof SHOWN)[ShownMediaType];

const SIGNATURES: readonly (readonly [type: ShownMediaType, at: number, bytes: string])[] = [
  ['image/png', 0, '\u0089PNG\r\n\u001a\n'],
  ['image/jpeg', 0, '\u00ff\u00d8\u00ff'],
  ['image/gif', 0, 'GIF87a'],
  ['image/gif', 0, 'GIF89a'],
  ['image/webp', 8, 'WEBP'],
  ['image/avif', 4, 'ftypavif'],
  ['application/pdf', 0, '%PDF-'],
];

/** Types by extension of what is kept without being drawn, so that a saved file and a list can tell what it is. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  hwp: 'application/x-hwp',
  hwpx: 'application/hwp+zip',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  rtf: 'application/rtf',
  csv: 'text/csv',
  heic: 'image/heic',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  zip: 'application/zip',
};

const TEXT = new Set(['txt', 'md', 'log']);
/** Shown by a program of their own without running what is in them. Macros, pages, drawings with scripts and archives are not here. */
const OPENABLE = new Set(
  'pdf png jpg jpeg gif webp avif heic bmp tif tiff txt md log csv hwp hwpx doc docx xls xlsx ppt pptx odt ods odp rtf mp3 m4a wav mp4 mov'.split(
    ' ',
  ),
);

/** Programs and scripts by their first bytes, whatever their name says. */
const EXECUTABLE = [
  'MZ',
  '\u007fELF',
  '#!',
  '\u00cf\u00fa\u00ed\u00fe',
  '\u00ce\u00fa\u00ed\u00fe',
  '\u00ca\u00fe\u00ba\u00be',
];

/** In lower case, without the dot; empty when the name has none. */
export function extensionOf(name: string): string {
  return /\.([^.\s]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** What the file is: by its first bytes where these tell, else by its name; unknown is `application/octet-stream`. */
export function mediaTypeOf(name: string, bytes: Uint8Array): string {
  const head = headOf(bytes);
  const signature = SIGNATURES.find(([, at, text]) => head.startsWith(text, at));
  if (signature !== undefined) return signature[0];
  const extension = extensionOf(name);
  if (TEXT.has(extension) && !bytes.subarray(0, 4096).includes(0)) return 'text/plain';
  return BY_EXTENSION[extension] ?? 'application/octet-stream';
}

/** How the window draws a file of this type; null where it does not. */
export function previewOf(mediaType: string): PreviewKind | null {
  return isShown(mediaType) ? SHOWN[mediaType] : null;
}

/** Whether another program may be asked to open the file. */
export function isOpenable(name: string, bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  return OPENABLE.has(extensionOf(name)) && !EXECUTABLE.some((signature) => head.startsWith(signature));
}

function isShown(mediaType: string): mediaType is ShownMediaType {
  return Object.hasOwn(SHOWN, mediaType);
}

function headOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
}
