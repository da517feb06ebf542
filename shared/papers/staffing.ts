import { filledAt, gapsOfPost, minutesOf } from '../domain/shifts/coverage.ts';
import { WATCHED_KINDS, watchedKind } from '../domain/shifts/posts.ts';
import { lineClock, rangeText } from '../domain/shifts/shift-times.ts';
import { gapGround } from '../domain/scene/gap-ground.ts';
import type { Entity } from '../entities/index.ts';
import { oneOf } from './define.ts';
import { DUTY_TABLES, dutyOf, onShift } from './duty-rows.ts';
import { definePlainPaper, MEASURE_MM } from './plain.ts';
import type { PaperBlock, PaperCell } from './plain.ts';

/** Columns of time that stand beside one another. */
const MOST = 12;
const POST = 40;
const SUM = 14;
/** Of a column of time. */
const WIDEST = 36;
const GAP_HEIGHT = 11;

/** 인력배치표: time across, posts down, who is there and how many are missing; then everybody with what they need (rooms 2b). */
export const staffing = definePlainPaper('staffing', {
  room: 'people',
  icon: 'table',
  page: 'landscape',
  audiences: ['internal', 'shared'],
  reads: DUTY_TABLES,
  needs: ['shift'],
  options: { step: oneOf(['30', '60']), kit: oneOf(['yes', 'no']) },
  compose({ settings, words, days, event, rows, text, name, phone }) {
    const plan = dutyOf({ days, event, rows });
    if (plan.shifts.length === 0) return [{ blocks: [{ kind: 'prose', text: words.empty }] }];
    const step = Number(settings.step);
    const from = Math.floor(Math.min(...plan.shifts.map((shift) => shift.from)) / step) * step;
    const to = Math.max(...plan.shifts.map((shift) => shift.to));
    const columns = Array.from({ length: Math.ceil((to - from) / step) }, (_, at) => from + at * step);
    const used = new Set(plan.shifts.map(({ post }) => post.id));
    // Emergency duty stands first: it is never cut off from the rest of the table.
    const posts = rows('post')
      .filter(({ id }) => used.has(id))
      .toSorted((one, other) => Number(other.kind === 'emergency') - Number(one.kind === 'emergency'));

    function cellOf(post: Entity<'post'>, minute: number, width: number): PaperCell {
      const own = plan.shifts.filter((shift) => shift.post.id === post.id);
      const now = own.filter((shift) => shift.from < minute + step && shift.to > minute);
      const watched = watchedKind(post.kind);
      const kindGaps = watched !== undefined && plan.planned.has(watched) ? plan.gaps[watched] : [];
      const gaps = [
        ...gapsOfPost(own, { from: minute, to: minute + step }),
        ...kindGaps.filter((gap) => gap.from < minute + step && gap.to > minute),
      ];
      const short = Math.max(0, ...gaps.map((gap) => gap.short));
      if (now.length === 0 && short === 0) return { text: ' ' };
      const of = (part: 'lead' | 'others') => [
        ...new Set(now.flatMap((shift) => onShift(shift, part)).map(({ personId }) => name(personId))),
      ];
      const [leads, others] = [of('lead'), of('others')];
      const there = filledAt(own, Math.max(minute, now[0]?.from ?? minute));
      const count = there === null ? '' : `${there.filled}/${there.need}`;
      const missing = short > 0 ? words.missing.replace('{{count}}', String(short)) : '';
      const cell = {
        text: (leads.length > 0 ? leads : others).join('\n') || missing || ' ',
        ...(leads.length > 0 || short > 0 ? { strong: true as const } : {}),
        small: [...(leads.length > 0 ? others : []), count, now.length > 0 ? missing : ''].filter(Boolean).join('\n'),
      };
      return short > 0 ? { ...cell, scene: gapGround(width, GAP_HEIGHT), alt: '' } : cell;
    }
    function table(shown: readonly number[]): PaperBlock {
      const width = Math.min(WIDEST, (MEASURE_MM.landscape - POST - SUM) / shown.length);
      return {
        kind: 'table',
        columns: [
          // The name of the post takes what a short day leaves.
          { head: words.post, ...(width < WIDEST ? { width: POST } : {}) },
          ...shown.map((minute) => ({ head: lineClock(minute), width, align: 'center' as const })),
          { head: words.sum, width: SUM, align: 'center' },
        ],
        rows: posts.map((post) => {
          const people = new Set(
            plan.shifts
              .filter(
                (shift) => shift.post.id === post.id && shown.some((one) => shift.from < one + step && shift.to > one),
              )
              .flatMap(({ filledBy }) => filledBy),
          );
          return {
            cells: [
              { text: text('post', post, 'title'), strong: true, small: text('post', post, 'place') },
              ...shown.map((minute) => cellOf(post, minute, width)),
              words.heads.replace('{{count}}', String(people.size)),
            ],
          };
        }),
        empty: words.empty,
      };
    }
    const blocks: PaperBlock[] = [];
    for (let at = 0; at < columns.length; at += MOST) blocks.push(table(columns.slice(at, at + MOST)));
    const gaps = WATCHED_KINDS.flatMap((kind) =>
      plan.gaps[kind].length === 0 || !plan.planned.has(kind)
        ? []
        : [
            {
              label: words.kinds[kind],
              value: words.gap
                .replace('{{when}}', plan.gaps[kind].map(rangeText).join(', '))
                .replace('{{minutes}}', String(minutesOf(plan.gaps[kind]))),
            },
          ],
    );
    if (gaps.length > 0) blocks.push({ kind: 'heading', text: words.gaps }, { kind: 'form', lines: gaps });
    if (settings.kit === 'yes') blocks.push({ kind: 'heading', text: words.people }, kit());
    const span = plan.span === null ? [] : [{ label: words.span, value: rangeText(plan.span) }];
    return [{ facts: span, blocks }];

    function kit(): PaperBlock {
      const lines = plan.shifts.flatMap((shift) => onShift(shift).map((entry) => ({ shift, entry })));
      const sorted = lines.toSorted((one, other) =>
        name(one.entry.personId).localeCompare(name(other.entry.personId), 'ko'),
      );
      return {
        kind: 'table',
        columns: [
          { head: words.name, width: 38, merges: true },
          { head: words.phone, width: 34, align: 'center', figures: true, merges: true },
          { head: words.post },
          { head: words.when, width: 30, align: 'center', figures: true },
          { head: words.gather, width: 20, align: 'center', figures: true },
          { head: words.vest, width: 34 },
          { head: words.radio, width: 26 },
          { head: words.meal, width: 16, align: 'center' },
        ],
        rows: sorted.map(({ shift, entry }) => ({
          cells: [
            { text: name(entry.personId), strong: true },
            phone(entry.personId),
            `${text('post', shift.post, 'title')} (${words.parts[entry.part]})`,
            rangeText(shift),
            lineClock(shift.gather),
            text('shiftEntry', entry, 'vest'),
            text('shiftEntry', entry, 'radio'),
            entry.meal ? words.yes : '',
          ],
        })),
        empty: words.empty,
      };
    }
  },
});
