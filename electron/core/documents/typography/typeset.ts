/**
 * Setting text into lines of a given width, the Korean way: lines break between words, never inside one, and dates, times and amounts hold
 * together (korean conventions 5.5). Only a word wider than the whole line is divided, between characters as people see them, and never
 * within a figure that fits on a line.
 * Every character is given to a face that has it; what no face has is printed as `□` and reported. Nothing is lost:
 * the runs of all lines, joined, are the text that came in.
 */
import { breakTokens, figureRuns } from '@shared/domain/word-break.ts';
import type { FontBook, FontFamily } from './font-book.ts';
import { MISSING, headOf, plainText, unshaped } from './plain-text.ts';

/** Text in one face. */
interface Run {
  readonly text: string;
  readonly family: FontFamily;
}

export interface SetLine {
  readonly runs: readonly Run[];
  /** In points, without the spaces at its end. */
  readonly width: number;
  /** The first line after a break in the text. */
  readonly begins?: true;
}

interface SetText {
  readonly lines: readonly SetLine[];
  /** Characters left out because the text was longer than `maxLines`; 0 when all is there. */
  readonly omitted: number;
}

export interface Measure {
  /** Points. */
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly maxLines: number;
  /** Evens out the line lengths: for titles, where a lone last word looks like an accident. */
  readonly balanced?: boolean;
}

export interface Typesetter {
  set(text: string, measure: Measure): SetText;
  /** Width in points of one line. */
  widthOf(text: string, size: number, bold: boolean): number;
  /** Characters met so far that no face has, and signs that only shaping would make, in order of appearance. */
  missing(): readonly string[];
}

/** No character of the faces is narrower than this, in ems, but for a few joining marks. */
const NARROWEST = 0.2;
/** Sums of widths are compared with this much grace, in points. */
const GRACE = 0.01;
/** Texts up to this length, in UTF-16 units, are remembered once set. */
const SHORT = 40;

interface Word {
  readonly text: string;
  /** Width with, and without, the spaces at its end; points. */
  readonly full: number;
  readonly trimmed: number;
}

export function makeTypesetter(fonts: FontBook): Typesetter {
  const missing = new Set<string>();
  const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' });

  function widthOf(text: string, size: number, bold: boolean): number {
    let ems = 0;
    for (const character of text) ems += fonts.width(shownCode(character), bold);
    return ems * size;
  }

  function shownCode(character: string): number {
    const code = character.codePointAt(0) ?? 0;
    return fonts.familyOf(code) === undefined ? MISSING.charCodeAt(0) : code;
  }

  function runsOf(text: string): Run[] {
    const runs: { text: string; family: FontFamily }[] = [];
    for (const character of text) {
      const family = fonts.familyOf(character.codePointAt(0) ?? 0);
      if (family === undefined) missing.add(character);
      const last = runs.at(-1);
      const shown = family === undefined ? MISSING : character;
      if (last && last.family === (family ?? 'text')) last.text += shown;
      else runs.push({ text: shown, family: family ?? 'text' });
    }
    return runs;
  }

  function word(text: string, { size, bold }: Measure): Word {
    const full = widthOf(text, size, bold);
    const end = text.trimEnd();
    return { text, full, trimmed: end.length === text.length ? full : widthOf(end, size, bold) };
  }

  /** Figures, and characters as people see them; one that is itself wider than the line comes apart into its code points. */
  function unitsOf(text: string, { width, size, bold }: Measure): string[] {
    return figureRuns(text).flatMap((run) => {
      if (run.isFigure && widthOf(run.text, size, bold) <= width) return [run.text];
      return Array.from(graphemes.segment(run.text), ({ segment }) => segment).flatMap((segment) =>
        widthOf(segment, size, bold) > width ? [...segment] : [segment],
      );
    });
  }

  /** Pieces of a word that is wider than the line, each filling one. */
  function divide(text: string, measure: Measure): Word[] {
    const pieces: Word[] = [];
    let piece = '';
    let width = 0;
    for (const unit of unitsOf(text, measure)) {
      const advance = widthOf(unit, measure.size, measure.bold);
      if (piece !== '' && width + advance > measure.width + GRACE && unit.trim() !== '') {
        pieces.push(word(piece, measure));
        piece = '';
        width = 0;
      }
      piece += unit;
      width += advance;
    }
    pieces.push(word(piece, measure));
    return pieces;
  }

  function fill(words: readonly Word[], width: number): Word[][] {
    const lines: Word[][] = [];
    let line: Word[] = [];
    let used = 0;
    for (const next of words) {
      if (line.length > 0 && used + next.trimmed > width + GRACE) {
        lines.push(line);
        line = [];
        used = 0;
      }
      line.push(next);
      used += next.full;
    }
    lines.push(line);
    return lines;
  }

  /** The narrowest width that needs no more lines, so that they come out alike. */
  function balance(words: readonly Word[], width: number): Word[][] {
    const lines = fill(words, width);
    if (lines.length < 2 || lines.length > 4) return lines;
    let low = Math.max(...words.map((each) => each.trimmed));
    let high = width;
    while (high - low > 1) {
      const middle = (low + high) / 2;
      if (fill(words, middle).length > lines.length) low = middle;
      else high = middle;
    }
    return fill(words, high);
  }

  function paragraph(text: string, measure: Measure): SetLine[] {
    const words = breakTokens(text).flatMap((token) => {
      const whole = word(token, measure);
      return whole.trimmed > measure.width + GRACE ? divide(token, measure) : [whole];
    });
    const lines = measure.balanced ? balance(words, measure.width) : fill(words, measure.width);
    return lines.map((line, at) => ({
      runs: runsOf(line.map((each) => each.text).join('')),
      width: line.reduce((sum, each, i) => sum + (i === line.length - 1 ? each.trimmed : each.full), 0),
      ...(at === 0 ? { begins: true } : {}),
    }));
  }

  /** Short texts come again and again in a table: a name, a microphone, a blackout. */
  const known = new Map<string, SetText>();

  function set(raw: string, measure: Measure): SetText {
    if (raw.length > SHORT) return setAnew(raw, measure);
    const { width, size, bold, maxLines, balanced } = measure;
    const key = `${width} ${size} ${bold} ${maxLines} ${balanced === true} ${raw}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const anew = setAnew(raw, measure);
    known.set(key, anew);
    return anew;
  }

  function setAnew(raw: string, measure: Measure): SetText {
    for (const sign of unshaped(raw)) missing.add(sign);
    const text = withoutTrailingBreaks(plainText(raw));
    if (text === '') return { lines: [], omitted: 0 };
    // A line holds so many characters at most: the rest of a very long text is never measured.
    const perLine = Math.ceil(measure.width / (measure.size * NARROWEST)) + 1;
    const head = headOf(text, perLine * measure.maxLines);
    const lines: SetLine[] = [];
    for (const each of head.split('\n')) {
      lines.push(...paragraph(each, measure));
      if (lines.length > measure.maxLines) break;
    }
    if (lines.length <= measure.maxLines && head.length === text.length) return { lines, omitted: 0 };
    const kept = lines.slice(0, measure.maxLines);
    return {
      lines: kept,
      omitted: countCharacters(text.replaceAll('\n', '')) - countCharacters(kept.map(lineText).join('')),
    };
  }

  return { set, widthOf: (text, size, bold) => widthOf(plainText(text), size, bold), missing: () => [...missing] };
}

export function lineText(line: SetLine): string {
  return line.runs.map((run) => run.text).join('');
}

/** A pattern would look at every run of breaks again and again: hostile text must not be slow. */
function withoutTrailingBreaks(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return text.slice(0, end);
}

function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
