/** The table of the 450 items: complete, and true to what there is. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import toolkit from '../../../resources/template/toolkit.json' with { type: 'json' };
import { toolkitTemplate } from '@shared/contract/template.ts';
import { FACT_KEYS } from '@shared/domain/checks/fact-keys.ts';
import { PLAN_SECTIONS } from '@shared/domain/plan-worksheet.ts';
import { AREAS, STAGES } from '@shared/domain/stage.ts';
import { DECLARED } from '@shared/entities/declared.ts';
import { ROOM_IDS } from '@shared/entities/rooms.ts';
import { isGuidePage } from '@shared/guide/pages.ts';
import { isPaperKind } from '@shared/papers/index.ts';
import { GLOSSARY } from '@app/glossary/entries.ts';
import { i18n } from '@app/i18n/i18n.ts';

const TESTS = new URL('../../', import.meta.url);
const SAMPLES = new URL('../../../resources/samples/', import.meta.url);

/** How many items each section of the sources has. */
const SECTIONS = {
  A: 39, B: 39, C: 64, D: 32, E: 14, F: 25, G: 5, V: 5, H: 29, I: 13,
  J: 4, K: 15, L: 21, M: 14, N: 21, O: 23, P: 7, Q: 25, R: 30, T: 25,
} as const; // prettier-ignore

interface Line {
  readonly item: string;
  readonly term: string;
  readonly here: string;
  readonly proof: string;
}

const table = readFileSync(new URL('coverage/requirements.md', TESTS), 'utf8');

const lines = table.split('\n').flatMap((text): readonly Line[] => {
  const cells = /^\| ([A-Z]\d{2}) \| (.+?) \| (.+?) \| (.+?) \|$/.exec(text);
  if (cells === null) return [];
  const [, item = '', term = '', here = '', proof = ''] = cells;
  return [{ item, term, here, proof }];
});

const isBuilt = ({ here }: Line) => !here.startsWith('not built: ');

const template = toolkitTemplate.parse(toolkit);
const templateItems = new Set(
  template.tasks.flatMap(({ source, checks }) => [source, ...checks.map((one) => one.source)]),
);
const questions = new Set<string>(PLAN_SECTIONS.flatMap((section) => section.questions.map(({ key }) => key)));

function fieldOf(path: string) {
  const [name = '', field = ''] = path.split('.');
  const declaration = Object.entries(DECLARED).find(([table]) => table === name)?.[1];
  return Object.entries<{ readonly schema: { safeParse(value: unknown): { readonly success: boolean } } }>(
    declaration?.fields ?? {},
  ).find(([key]) => key === field)?.[1];
}

function says(key: string): boolean {
  const exists = (one: string) => i18n.exists(one, { lng: 'ko' }) && i18n.exists(one, { lng: 'en' });
  return exists(key) || exists(`${key}_other`);
}

type Row = Readonly<Record<string, unknown>>;

/** Rows of a table of a sample; of `source`, of any table those that stand for an item. */
function sampleHas(rest: string): boolean {
  const [name = '', table = '', ...words] = rest.split(' ');
  const file = new URL(`${name}.json`, SAMPLES);
  if (!existsSync(file) || words.length === 0) return false;
  const bundle = JSON.parse(readFileSync(file, 'utf8')) as {
    experiment: Row;
    tables: Readonly<Record<string, readonly Row[]>>;
  };
  const wanted = words.join(' ');
  if (table === 'source')
    return Object.values(bundle.tables).some((rows) => rows.some(({ source }) => source === wanted));
  const rows = table === 'experiment' ? [bundle.experiment] : (bundle.tables[table] ?? []);
  return rows.some((row) => Object.values(row).some((value) => typeof value === 'string' && value.includes(wanted)));
}

/** By the first word of an entry: whether the rest of it exists. */
const REGISTRIES: Readonly<Record<string, (rest: string) => boolean>> = {
  field: (path) => fieldOf(path) !== undefined,
  code(rest) {
    const [path = '', value = ''] = rest.split('=');
    return (
      fieldOf(path)?.schema.safeParse(value).success === true && fieldOf(path)?.schema.safeParse('?').success === false
    );
  },
  question: (key) => questions.has(key),
  template: (source) => templateItems.has(source),
  gate: (code) => says(`gate.missing.${code}`),
  says,
  fact: (key) => (FACT_KEYS as readonly string[]).includes(key),
  paper: isPaperKind,
  room: (id) => (ROOM_IDS as readonly string[]).includes(id),
  stage: (id) => (STAGES as readonly string[]).includes(id),
  area: (id) => (AREAS as readonly string[]).includes(id),
  glossary: (key) => GLOSSARY.some((entry) => entry.key === key),
  guide: isGuidePage,
  sample: sampleHas,
};

function entriesOf({ here }: Line): readonly string[] {
  return [...here.matchAll(/`([^`]+)`/g)].map(([, entry = '']) => entry);
}

function isThere(entry: string): boolean {
  const at = entry.indexOf(' ');
  return REGISTRIES[entry.slice(0, at)]?.(entry.slice(at + 1)) === true;
}

const sources = new Map<string, string>();

function testFile(path: string): string {
  const url = new URL(path, TESTS);
  const known = sources.get(path) ?? (existsSync(url) ? readFileSync(url, 'utf8') : '');
  sources.set(path, known);
  return known;
}

/** Whether a test of the file has this title, as it stands in the source. */
function isTested({ proof }: Line): boolean {
  const [path = '', ...rest] = proof.split(' · ');
  const title = rest.join(' · ');
  return ["'", '"', '`'].some((quote) => testFile(path).includes(`(${quote}${title}${quote},`));
}

describe('the table of the 450 items', () => {
  test('names every item once, in the order of the sources', () => {
    const expected = Object.entries(SECTIONS).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(2, '0')}`),
    );
    expect(expected).toHaveLength(450);
    expect(lines.map(({ item }) => item)).toEqual(expected);
  });

  test('says of each what it is here, or why it is not built', () => {
    const silent = lines.filter((line) =>
      isBuilt(line) ? entriesOf(line).length === 0 : line.here.length < 'not built: '.length + 10 || line.proof !== '—',
    );
    expect(silent).toEqual([]);
  });

  test('names only what exists', () => {
    const strange = lines.flatMap((line) =>
      entriesOf(line)
        .filter((entry) => !isThere(entry))
        .map((entry) => `${line.item} ${entry}`),
    );
    expect(strange).toEqual([]);
  });

  test('names for each item that is built a test of that title', () => {
    const untested = lines
      .filter((line) => isBuilt(line) && !isTested(line))
      .map(({ item, proof }) => `${item} ${proof}`);
    expect(untested).toEqual([]);
  });

  test('counts what is built and what is not', () => {
    const built = lines.filter(isBuilt).length;
    expect(table).toContain(`${built} items have a place here; ${450 - built} are not built`);
  });
});
