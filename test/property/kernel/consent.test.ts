/** Consent survives edits: no command but those that say a consent changes one (rooms §1.2, indico/indico#6863). */
import { Core } from '@core/core.ts';
import { AppError } from '@core/base/app-error.ts';
import type { CommandInput, CommandName } from '@shared/contract/index.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { GESTURES } from '../../faults/support/gestures.ts';
import { BEYOND_ROWS, ROW_GESTURES } from '../../faults/support/row-gestures.ts';
import { fc } from '../../support/chance.ts';

/** What a person agreed to, and what is noted of that. */
const CONSENT = [
  'consent',
  'consentOn',
  'consentBy',
  'consentGround',
  'portrait',
  'portraitOn',
  'portraitScope',
  'guardian',
] as const;

const ALL = { ...ROW_GESTURES, ...GESTURES, ...BEYOND_ROWS };
/** What brings back an earlier state brings back its consent, and what destroys or brings in people is no edit. */
const OTHERS = /^(?:history|bundle|library|privacy)\./;
const NAMES = Object.keys(ALL).filter((name) => !OTHERS.test(name)) as CommandName[];

function library() {
  const folder = mkdtempSync(join(tmpdir(), 'silheomjang-consent-'));
  const core = new Core({ file: join(folder, 'library.db') });
  onTestFinished(() => {
    core.close();
    rmSync(folder, { recursive: true });
  });
  const { experimentId } = core.command('library.openSample', { name: 'seoul-station-night-school-2018' });
  const people = () => core.query('person.rows', { experimentId });
  const portraits = ['granted', 'limited', 'refused', 'withdrawn', 'unasked'] as const;
  core.command('person.edit', {
    experimentId,
    patches: people().map(({ id }, at) => ({
      id,
      patch: { portrait: portraits[at % portraits.length], portraitScope: '보고서', consentBy: '접수' },
    })),
  });
  const consents = () =>
    new Map(people().map((person) => [person.id, CONSENT.map((name) => person[name]).join('|')] as const));

  /** Whether it fitted what the library holds; refusals are part of life. */
  function play(name: CommandName, a: number, b: number, text: string): boolean {
    try {
      const input = ALL[name]?.({ core, experimentId, a, b, text, token: '' }) ?? null;
      if (input === null) return false;
      core.command(name, input as CommandInput<typeof name>);
      return true;
    } catch (error) {
      if (error instanceof AppError && error.code !== 'internal') return false;
      throw error;
    }
  }
  return { core, experimentId, people, consents, play };
}

test('no command but those of consent changes what anybody agreed to, whatever is done in whatever order', () => {
  const { consents, play } = library();
  const played = new Set<string>();
  const changed: string[] = [];
  function step(name: CommandName, a: number, b: number, text: string): void {
    const before = consents();
    if (play(name, a, b, text)) played.add(name);
    for (const [id, now] of consents())
      if (before.has(id) && before.get(id) !== now) changed.push(`${name}: ${before.get(id) ?? ''} → ${now}`);
  }
  for (const [at, name] of NAMES.entries()) if (!name.endsWith('.remove')) step(name, at, at + 1, '가');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.nat(40), fc.nat(40), fc.constantFrom('', '가', '나무')), {
        maxLength: 30,
      }),
      (steps) => {
        for (const [name, a, b, text] of steps) step(name, a, b, text);
        expect(changed).toEqual([]);
      },
    ),
    { numRuns: 6 },
  );
  expect(played.size).toBeGreaterThan(NAMES.length / 2);
});

test('the commands of consent do change it, so that the law above says something', () => {
  const { core, experimentId, people, consents } = library();
  const [first] = people();
  const before = consents();
  core.command('person.edit', { experimentId, patches: [{ id: first?.id ?? '', patch: { portrait: 'withdrawn' } }] });
  expect([...consents()].filter(([id, now]) => before.get(id) !== now).map(([id]) => id)).toEqual([first?.id]);
});
