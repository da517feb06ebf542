/**
 * Where a line of Korean may break: between 어절 (words with their particles), never inside one, and never inside a date,
 * an amount or a time range, although those contain spaces (korean conventions 5.5). The typesetter keeps each token on
 * one line, and cuts only a token that is wider than its column.
 */
const WEEKDAY = '(?:\\([월화수목금토일]\\))';
const MONTH_DAY = `\\d{1,2}\\.\\s?\\d{1,2}\\.${WEEKDAY}?`;
const DATE = `(?:\\d{4}\\.\\s?)?${MONTH_DAY}(?:~(?:(?:\\d{4}\\.\\s?)?${MONTH_DAY}|\\d{1,2}\\.${WEEKDAY}?))?`;
const WRITTEN_DATE = '(?:\\d{4}년\\s?)?\\d{1,2}월\\s?\\d{1,2}일';
const CLOCK = '\\d{1,2}:\\d{2}';
const DAY = '(?:\\((?:다음\\s?날|전날|next day|day before|[+-]\\d{1,2})\\)\\s?)?';
const TIME = `${DAY}${CLOCK}(?:\\s?[~–-]\\s?${DAY}${CLOCK})?`;
const SPOKEN_TIME = '(?:오전|오후)\\s?\\d{1,2}시(?:\\s?(?:\\d{1,2}분|반))?';
const AMOUNT = '(?:금\\s?)?[△-]?\\d[\\d,]{0,24}(?:만\\s?\\d{1,4}천?)?\\s?(?:천|만|억|백만)?원';
const PHONE = '0\\d{1,2}\\s\\d{3,4}\\s\\d{4}';

const UNBREAKABLE = new RegExp([DATE, WRITTEN_DATE, TIME, SPOKEN_TIME, AMOUNT, PHONE].join('|'), 'gu');
/** Figures that stay whole on a line, with their sign and unit, wherever they stand: `△1,363,636원`, `1,204.5%`, `12:30`. A digit with a mark over it is none. */
const FIGURE = /[△▲−-]?\d[\d,.:]*(?:%|원)?(?![\p{M}\u200d])/gu;
/** Amounts among them: grouped by thousands. */
const GROUPED = /[△▲−-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?:%|원)?/gu;

/** Spaces at which a line may end; a no-break space is not among them. */
const SPACES = /[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/gu;

/**
 * The text in tokens, each with the spaces that follow it; a line break is a token of its own (`\n`). Joined, the tokens
 * are the text again.
 */
export function breakTokens(text: string): readonly string[] {
  return text.split(/(\n)/u).flatMap((line) => (line === '\n' ? [line] : lineTokens(line)));
}

/** A word in pieces for a line that is narrower than it: figures whole, everything else by itself. */
export function figureRuns(word: string): readonly { readonly text: string; readonly isFigure: boolean }[] {
  const runs: { text: string; isFigure: boolean }[] = [];
  let end = 0;
  for (const { 0: text, index } of word.matchAll(FIGURE)) {
    if (index > end) runs.push({ text: word.slice(end, index), isFigure: false });
    runs.push({ text, isFigure: true });
    end = index + text.length;
  }
  if (end < word.length) runs.push({ text: word.slice(end), isFigure: false });
  return runs;
}

/** The amounts that a text mentions. */
export function amountsIn(text: string): readonly string[] {
  return text.match(GROUPED) ?? [];
}

function lineTokens(line: string): readonly string[] {
  const kept = [...line.matchAll(UNBREAKABLE)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const tokens: string[] = [];
  let start = 0;
  let next = 0;
  for (const spaces of line.matchAll(SPACES)) {
    const end = spaces.index + spaces[0].length;
    while ((kept[next]?.to ?? Infinity) <= spaces.index) next += 1;
    const inside = (kept[next]?.from ?? Infinity) < spaces.index;
    if (inside || end === line.length) continue;
    tokens.push(line.slice(start, end));
    start = end;
  }
  if (start < line.length) tokens.push(line.slice(start));
  return tokens;
}
