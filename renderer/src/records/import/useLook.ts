import type { TableFile } from '@shared/sheets/table-file.ts';
import { useCallback, useMemo, useState } from 'react';
import { usePreference } from '@app/lib/preferences.ts';
import { withErrorCells } from './error-cells.ts';
import type { TableFault } from '../table/table-edits.ts';
import type { Line } from '@shared/sheets/lines.ts';
import type { Answers, Ask, TableImporter } from './importer.ts';
import { linesToTake } from './lines-to-take.ts';
import type { FaultChoice, Taking } from './lines-to-take.ts';
import {
  blockBelow,
  guessMapping,
  repeatedHeads,
  saysSomething,
  parseRemembered,
  takenCells,
  withColumn,
  withHead,
  withRemembered,
} from '@shared/sheets/map-columns.ts';
import type { Mapping } from '@shared/sheets/map-columns.ts';

export interface Look {
  readonly sheetAt: number;
  readonly rows: readonly (readonly string[])[];
  readonly mapping: Mapping;
  /** Below the head, columns that are not taken included. */
  readonly lines: readonly Line[];
  readonly totals: number;
  /** Rows that say the head once more. */
  readonly again: number;
  readonly filled: number;
  /** Of `lines`, rows counted from 1. */
  readonly faults: readonly TableFault[];
  readonly choice: FaultChoice;
  readonly asks: readonly Ask[];
  readonly answers: Answers;
  readonly answer: (id: string, value: string) => void;
  /** How many may be there already. */
  readonly alike: number;
  readonly leavesAlike: boolean;
  readonly taking: Taking;
  /** Rows that the other program hides, and whether they are taken all the same. */
  readonly hidden: number;
  readonly takesHidden: boolean;
  readonly takeHidden: (takes: boolean) => void;
  readonly chooseSheet: (at: number) => void;
  readonly chooseHead: (head: number | null) => void;
  readonly chooseColumn: (at: number, id: string | null) => void;
  readonly choose: (choice: FaultChoice) => void;
  readonly leaveAlike: (leaves: boolean) => void;
  /** The text of a cell of `lines`, written anew. */
  readonly mend: (row: number, columnId: string, text: string) => void;
  readonly remember: () => void;
}

const NO_ROWS: readonly (readonly string[])[] = [];
const NO_PLACES: readonly number[] = [];
const NO_ANSWERS: Answers = {};
const NONE: ReadonlyMap<string, string> = new Map();

export function useLook({ sheets }: TableFile, importer: TableImporter): Look {
  const [remembered, store] = usePreference(`import.${importer.memory}`, parseRemembered);
  function guess(at: number): Mapping {
    const all = sheets[at]?.rows ?? NO_ROWS;
    return guessMapping(all, importer.headings, {
      order: importer.order,
      remembered,
      settle: importer.settle,
      fresh: importer.fresh,
    });
  }
  const [sheetAt, setSheetAt] = useState(() =>
    Math.max(
      0,
      sheets.findIndex(({ rows }) => rows.length > 0),
    ),
  );
  const [mapping, setMapping] = useState(() => guess(sheetAt));
  const [mended, setMended] = useState(NONE);
  const [choice, choose] = useState<FaultChoice>('mend');
  const [leavesAlike, leaveAlike] = useState(false);
  const [takesHidden, setTakesHidden] = useState(false);
  const rows = sheets[sheetAt]?.rows ?? NO_ROWS;

  const hiddenRows = sheets[sheetAt]?.hiddenRows ?? NO_PLACES;

  // The importer is made anew with every render of its room; the file, its mapping and what was mended are what decides.
  const [first] = useState(importer);
  const [answers, setAnswers] = useState<Answers>(NO_ANSWERS);
  const held = useMemo(() => first.asks?.answered(answers) ?? first, [first, answers]);
  const check = useCallback((lines: readonly Line[]) => withErrorCells(lines, held.check(lines)), [held]);
  const read = useMemo(() => {
    const again = repeatedHeads(rows, mapping);
    const leftOut = [...again, ...(takesHidden ? NO_PLACES : hiddenRows)];
    const { lines: all, ...said } = held.plain(blockBelow(rows, mapping, leftOut));
    const lines = all.filter(saysSomething).map((line, at) => withMended(line, at + 1, mended));
    const cells = lines.map(takenCells);
    const alike = new Set(held.alike?.(cells) ?? []);
    return { ...said, again: again.length, lines, cells, alike, faults: check(cells) };
  }, [held, check, rows, mapping, mended, hiddenRows, takesHidden]);
  const taking = useMemo(() => {
    const isKept = (at: number): boolean => !leavesAlike || !read.alike.has(at);
    if (!leavesAlike) return linesToTake(read.cells, read.faults, choice, check);
    const cells = read.cells.filter((_, at) => isKept(at));
    return linesToTake(cells, check(cells), choice, check);
  }, [check, read, choice, leavesAlike]);

  function start(next: Mapping): void {
    setMapping(next);
    setMended(NONE);
  }
  return {
    sheetAt,
    rows,
    mapping,
    lines: read.lines,
    totals: read.totals,
    again: read.again,
    filled: read.filled,
    faults: leavesAlike ? read.faults.filter(({ row }) => !read.alike.has(row - 1)) : read.faults,
    choice,
    asks: held.asks?.of(read.cells) ?? [],
    answers,
    answer: (id, value) => setAnswers((now) => ({ ...now, [id]: value })),
    alike: read.alike.size,
    leavesAlike,
    taking,
    hidden: hiddenRows.length,
    takesHidden,
    takeHidden(takes) {
      setTakesHidden(takes);
      setMended(NONE);
    },
    chooseSheet(at) {
      setSheetAt(at);
      start(guess(at));
    },
    chooseHead: (head) => start(withHead(rows, head, importer.headings, mapping, importer.fresh)),
    chooseColumn: (at, id) => start(withColumn(mapping, at, id)),
    choose,
    leaveAlike,
    mend: (row, columnId, text) => setMended((now) => new Map(now).set(`${row} ${columnId}`, text)),
    remember() {
      const head = mapping.head === null ? undefined : rows[mapping.head];
      if (head !== undefined) store(withRemembered(remembered, head, mapping));
    },
  };
}

function withMended(line: Line, row: number, mended: ReadonlyMap<string, string>): Line {
  if (mended.size === 0) return line;
  return Object.fromEntries(Object.entries(line).map(([id, text]) => [id, mended.get(`${row} ${id}`) ?? text]));
}
