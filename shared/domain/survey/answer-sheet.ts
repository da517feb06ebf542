/**
 * Answers as forms on the web hand them out (Google Forms, Naver Form and their like): a row for each who answered, a column for each
 * question, several choices in one cell. A cell becomes the digits that would have been marked on paper; what is none of a question's answers is
 * refused, never guessed (requirements E08–E11).
 */
import { ok, problem } from '../result.ts';
import type { Result } from '../result.ts';
import { MOST_OPTIONS, optionsOf, SCALE } from './codes.ts';
import type { AskedQuestion } from './codes.ts';

export interface ReadAnswer {
  readonly picked: string;
  readonly text: string;
}

export type AnswerProblem =
  /** Neither a number from 1 to 5 nor one of the usual words of a scale. */
  | 'answer.scale'
  /** No option is called so: `{ text }`. */
  | 'answer.option';

/** What forms offer as five steps, from the lowest; one line for each way of asking. */
const STEPS = [
  '매우 불만족|불만족|보통|만족|매우 만족',
  '매우 불만|불만|보통|만족|매우 만족',
  '매우 불만족한다|불만족한다|보통이다|만족한다|매우 만족한다',
  '매우 불만족스럽다|불만족스럽다|보통이다|만족스럽다|매우 만족스럽다',
  '전혀 그렇지 않다|그렇지 않다|보통이다|그렇다|매우 그렇다',
  '매우 그렇지 않다|그렇지 않은 편이다|그저 그렇다|그런 편이다|매우 그런 편이다',
  '전혀 아니다|아니다|보통이다|그렇다|매우 그렇다',
  '전혀 동의하지 않음|동의하지 않음|보통|동의함|매우 동의함',
  '매우 나쁨|나쁨|보통|좋음|매우 좋음',
  '매우 나빴다|나빴다|보통이었다|좋았다|매우 좋았다',
  'very dissatisfied|dissatisfied|neutral|satisfied|very satisfied',
  'strongly disagree|disagree|neutral|agree|strongly agree',
  'very poor|poor|fair|good|very good',
].map((line) => line.split('|').map(bare));

const STEP_OF = new Map(STEPS.flatMap((steps) => steps.map((word, at) => [word, at + 1] as const)));

/** An option under which people write something of their own. */
const OTHER = /^(?:기타|그 외|그외|other)/iu;
/** Between several choices in one cell. */
const BETWEEN = /[,;\n|]/u;

/** An empty cell is a question that was not answered. */
export function readAnswer(question: AskedQuestion, cell: string): Result<ReadAnswer, AnswerProblem> {
  const text = cell.trim();
  if (text === '') return ok({ picked: '', text: '' });
  switch (question.kind) {
    case 'text':
      return ok({ picked: '', text });
    case 'scale5': {
      const step = stepOf(text);
      return step === undefined ? problem('answer.scale') : ok({ picked: String(step), text: '' });
    }
    case 'choice':
      return readChoices([text], optionsOf(question.options));
    case 'multi': {
      const options = optionsOf(question.options);
      return readChoices(partsOf(text, options), options);
    }
  }
}

/** `4`, `4점`, `4 (그렇다)`, `4. 그렇다`, `★★★★`, `매우 만족`. */
function stepOf(text: string): number | undefined {
  const stars = /^(★+)☆*$/u.exec(text)?.[1]?.length;
  if (stars !== undefined) return stars <= SCALE.length ? stars : undefined;
  const typed = text.normalize('NFKC');
  const digit = /^([1-5])(?:\s*점|\.0)?(?:\s*[.):/(-]\s*\D.*)?$/u.exec(typed)?.[1];
  return digit === undefined ? STEP_OF.get(bare(typed)) : Number(digit);
}

function readChoices(parts: readonly string[], options: readonly string[]): Result<ReadAnswer, AnswerProblem> {
  const picked = new Set<number>();
  const own: string[] = [];
  for (const part of parts) {
    const number = numberOf(part, options);
    if (number === undefined) return problem('answer.option', { text: part.slice(0, 40) });
    picked.add(number);
    const isOwn = OTHER.test(options[number - 1] ?? '') && bare(options[number - 1] ?? '') !== bare(part);
    if (isOwn) own.push(part);
  }
  const digits = [...picked].toSorted((one, other) => one - other);
  return ok({ picked: digits.join(','), text: own.join(', ') });
}

/** By its words, by its number, or as something of one's own where there is an option for that. */
function numberOf(part: string, options: readonly string[]): number | undefined {
  const named = options.findIndex((option) => bare(option) === bare(part)) + 1;
  if (named > 0) return named;
  const digit = /^([1-9])(?:\s*(?:번|[.)]).*)?$/u.exec(part.normalize('NFKC'))?.[1];
  if (digit !== undefined && Number(digit) <= options.length) return Number(digit);
  const other = options.findIndex((option) => OTHER.test(option)) + 1;
  return other > 0 ? other : undefined;
}

/** The choices of one cell; an option may hold the very comma that stands between two. */
function partsOf(text: string, options: readonly string[]): readonly string[] {
  const longest = options.toSorted((one, other) => other.length - one.length);
  const parts: string[] = [];
  let rest = text;
  while (rest !== '') {
    const whole = longest.find((option) => rest.startsWith(option) && isEnd(rest.slice(option.length)));
    const at = rest.search(BETWEEN);
    const length = whole?.length ?? (at < 0 ? rest.length : at);
    const part = rest.slice(0, length).trim();
    if (part !== '') parts.push(part);
    rest = rest
      .slice(length)
      .trimStart()
      .replace(/^[,;\n|]/u, '')
      .trimStart();
  }
  return parts;
}

function isEnd(rest: string): boolean {
  const after = rest.replace(/^[^\S\n]+/u, '');
  return after === '' || BETWEEN.test(after.charAt(0));
}

/** More letters than an option of a form has: somebody wrote an answer. */
const LONGEST_OPTION = 40;

/** What a column asks, by its answers alone: a scale, one or several of a few choices that come again, or words. */
export function guessQuestion(cells: readonly string[]): AskedQuestion {
  const texts = cells.map((text) => text.trim()).filter((text) => text !== '');
  if (texts.length > 0 && texts.every((text) => stepOf(text) !== undefined)) return { kind: 'scale5', options: '' };
  const whole = [...new Set(texts)];
  if (areOptions(whole, texts.length)) {
    const parts = distinctParts(texts);
    const isMulti = parts.length < whole.length;
    return { kind: isMulti ? 'multi' : 'choice', options: (isMulti ? parts : whole).join('\n') };
  }
  const parts = distinctParts(texts);
  const count = texts.reduce((sum, text) => sum + text.split(BETWEEN).length, 0);
  if (texts.some((text) => BETWEEN.test(text)) && areOptions(parts, count))
    return { kind: 'multi', options: parts.join('\n') };
  return { kind: 'text', options: '' };
}

function distinctParts(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text.split(BETWEEN).map((part) => part.trim())))].filter(
    (part) => part !== '',
  );
}

/** Few and short, and each said about twice. */
function areOptions(distinct: readonly string[], count: number): boolean {
  return (
    distinct.length >= 1 &&
    distinct.length <= MOST_OPTIONS &&
    count >= distinct.length * 2 &&
    distinct.every((text) => text.length <= LONGEST_OPTION)
  );
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s.·]/gu, '')
    .toLowerCase();
}
