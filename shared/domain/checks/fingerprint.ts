/** How a fact stood at a time, in a few letters: one mark for each thing that it rests on, so that what changed since can be named. */

/** What facts rest on. */
export const FACT_PARTS = [
  'date',
  'time',
  'place',
  'heads',
  'cues',
  'booking',
  'participants',
  'cards',
  'posts',
  'planned',
  'allotted',
  'orders',
  'meals',
  'supplies',
  'markers',
  'people',
  'gaps',
  'issue',
  'content',
  'filming',
  'optOuts',
  'told',
  'sign',
] as const;
export type FactPart = (typeof FACT_PARTS)[number];
export type FactParts = Readonly<Partial<Record<FactPart, unknown>>>;

/** E.g. `date:3f1c90ab,time:9a07c2d4`. It holds no word of what it stands for. */
export function printOf(parts: FactParts): string {
  return FACT_PARTS.flatMap((name) =>
    parts[name] === undefined ? [] : [`${name}:${mark(JSON.stringify(parts[name]))}`],
  ).join(',');
}

/** What is not as it was; empty while all is. A mark of a part that this release does not know says nothing. */
export function changedParts(before: string, now: string): readonly FactPart[] {
  const was = marksOf(before);
  const is = marksOf(now);
  return FACT_PARTS.filter((name) => was.get(name) !== is.get(name));
}

function marksOf(print: string): ReadonlyMap<string, string> {
  return new Map(
    print.split(',').map((part) => {
      const at = part.indexOf(':');
      return [part.slice(0, at), part.slice(at + 1)] as const;
    }),
  );
}

/** FNV-1a over UTF-16 units, eight hexadecimal digits. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
