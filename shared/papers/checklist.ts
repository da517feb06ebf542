import { cardsOfChecks } from '../domain/checks/cards.ts';
import { byPerson, byPlace, inDueOrder } from '../domain/checks/cuts.ts';
import type { CheckSection } from '../domain/checks/cuts.ts';
import { filesOfLines } from '../domain/checks/proofs.ts';
import { checkLines, isOpenLine } from '../domain/checks/lines.ts';
import type { DerivedLine, ListLine, TypedLine } from '../domain/checks/lines.ts';
import { replacesText } from '../domain/checks/wording.ts';
import { formatPlainDate } from '../domain/civil-date.ts';
import { formatClock } from '../domain/clock-format.ts';
import { filmingAnswer } from '../domain/filming/record-form.ts';
import { formatWon } from '../domain/money.ts';
import { AREAS } from '../domain/stage.ts';
import { won } from '../domain/units.ts';
import { DECLARED } from '../entities/declared.ts';
import type { Entity, EntityName } from '../entities/index.ts';
import { flag, oneOf } from './define.ts';
import { filled } from './plan-rows.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperSheet } from './plain.ts';
import { tickCell } from './tick-cell.ts';

type Check = Entity<'checkItem'>;
type Card = ReturnType<typeof cardsOfChecks>[number];
type Line = ListLine<Check, Card>;

const BOXES = { open: 'none', later: 'none', done: 'tick', na: 'dash' } as const;

/** Whether another paper is current is one of the facts that it prints, and those say something of every table. */
const EVERY_TABLE = Object.keys(DECLARED) as readonly EntityName[];

const SPARE_LINES = 5;

/** 점검표: what is to be checked, whole, by area, by place or by person, with boxes to tick and lines to add. */
export const checklist = definePlainPaper('checklist', {
  room: 'checks',
  icon: 'checks',
  page: 'portrait',
  audiences: ['internal', 'shared'],
  reads: EVERY_TABLE,
  needs: ['checkItem'],
  options: {
    stage: oneOf(['prepare', 'topic', 'plan', 'run', 'followup', 'all']),
    cut: oneOf(['whole', 'byArea', 'byPlace', 'byPerson']),
    done: flag(true),
    facts: flag(true),
  },
  compose({ settings, words, common, rows, text, name, facts: known }) {
    const [experiment] = rows('experiment');
    const [brief] = rows('brief');
    const tasks = new Map(rows('task').map((task) => [task.id, task]));
    const overrules = rows('checkOverrule');
    const files = filesOfLines(rows('attachment').filter(({ ownerTable }) => ownerTable === 'checkItem'));
    const cards = cardsOfChecks(rows('task'), rows('taskAssignment'));
    const isShown = (line: Line) => settings.done || isOpenLine(line) || (line.kind === 'typed' && line.hasParts);
    const lines = checkLines({
      event: experiment ?? { eventDate: null, eventStart: null, eventMinutes: null },
      wording: { awareness: experiment?.awareness ?? null, filming: brief === undefined ? null : filmingAnswer(brief) },
      cards: cards.filter(({ stage }) => settings.stage === 'all' || stage === settings.stage),
      checks: rows('checkItem'),
      overrules,
      ...known(),
    }).filter((line) => (line.kind === 'typed' || settings.facts) && isShown(line));

    function changed({ changed: parts }: Line): string {
      const named = parts.map((part) => words.facts.part[part]).join(', ');
      return named === '' ? '' : filled(words.facts.changed, { parts: named });
    }

    /** Why it does not apply, that it is put off, how to tell that it is right, what changed since it was checked. */
    function remark(line: TypedLine<Check, Card>): string {
      const { check, state, wording } = line;
      const reason = state === 'na' ? text('checkItem', check, 'reason') : '';
      const right = text('checkItem', check, 'rightWhen');
      return [
        state === 'na' ? (reason === '' ? words.na : `${words.na}(${reason})`) : '',
        state === 'later' ? words.later : '',
        right === '' ? '' : filled(words.right, { text: right }),
        wording === null || replacesText(wording) ? '' : words.facts.wording[wording],
        proof(check),
        changed(line),
      ]
        .filter((part) => part !== '')
        .join(' · ');
    }

    function proof(check: Check): string {
      const said = text('checkItem', check, 'proof');
      const count = files[check.id] ?? 0;
      return [
        said === '' ? '' : filled(words.proof, { text: said }),
        count === 0 ? '' : filled(words.files, { count: String(count) }),
      ]
        .filter((part) => part !== '')
        .join(', ');
    }

    function when({ due }: Line): string {
      const day = due.day === null ? '' : formatPlainDate(due.day, settings.locale);
      return [day, due.at === null ? '' : formatClock(due.at)].filter((part) => part !== '').join(' ');
    }

    function derivedRow(line: DerivedLine) {
      const { fact, overrule } = line;
      const said = overrules.find(({ id }) => id === overrule?.id);
      const count = fact.says === 'over' ? formatWon(won(fact.count)) : String(fact.count);
      const small = [
        filled(words.facts.says[fact.says], { count }),
        said === undefined ? '' : filled(words.facts.overruled, { reason: text('checkOverrule', said, 'reason') }),
        changed(line),
      ].filter((part) => part !== '');
      return {
        cells: [
          tickCell(BOXES[line.state], common),
          { text: words.fact[fact.key], small: small.join(' · ') },
          '',
          words.app,
          when(line),
          '',
        ],
      };
    }

    function typedRow(line: TypedLine<Check, Card>) {
      const { check, isPart, wording } = line;
      const own = replacesText(wording) ? words.facts.wording[wording] : text('checkItem', check, 'text');
      const small = remark(line);
      const shown = `${isPart ? '└ ' : ''}${own}`;
      const task = tasks.get(check.taskId);
      const place = text('checkItem', check, 'place');
      return {
        cells: [
          tickCell(BOXES[line.state], common),
          small === '' ? shown : { text: shown, small },
          place === '' && task !== undefined ? text('task', task, 'place') : place,
          line.people.map(name).join(', '),
          when(line),
          '',
        ],
      };
    }

    function table(own: readonly Line[]) {
      const columns = [
        { head: words.done, width: 11, align: 'center' },
        { head: words.check },
        { head: words.place, width: 26 },
        { head: words.lead, width: 26 },
        { head: words.until, width: 24, figures: true },
        { head: words.checked, width: 24 },
      ] as const;
      const spare = Array.from({ length: SPARE_LINES }, () => ({
        cells: [tickCell('none', common), ' ', '', '', '', ''],
      }));
      const told = own.map((line) => (line.kind === 'typed' ? typedRow(line) : derivedRow(line)));
      return { kind: 'table', columns, rows: [...told, ...spare], empty: words.empty } as const;
    }

    const facts = [{ label: words.stage, value: settings.stage === 'all' ? words.all : common.stages[settings.stage] }];

    /** Each begins a page, so that it can hang on a door or be handed to somebody. */
    function sheet(title: string, own: readonly Line[]): readonly PaperSheet[] {
      return own.length === 0 ? [] : [{ title, facts, blocks: [table(own)] }];
    }

    function placeName(section: CheckSection<Line>): string {
      if (section.key === null) return words.facts.derived;
      // Through a row that names it: places are masked like any text.
      const [line] = section.lines;
      if (section.key === '' || line?.kind !== 'typed') return words.nowhere;
      const task = tasks.get(line.check.taskId);
      return text('checkItem', line.check, 'place') || (task === undefined ? '' : text('task', task, 'place'));
    }

    function cuts(): readonly PaperSheet[] {
      if (settings.cut === 'byPlace') return byPlace(lines).flatMap((one) => sheet(placeName(one), one.lines));
      if (settings.cut === 'byPerson') {
        const people = rows('person').map(({ id }) => id);
        return byPerson(lines, people).flatMap(({ key, lines: own }) =>
          // What nobody is in charge of has a sheet too: it must not be forgotten.
          sheet(key === null ? words.facts.derived : key === '' ? words.nobody : name(key), own),
        );
      }
      const ofArea = AREAS.flatMap((area) =>
        sheet(
          common.areas[area],
          lines.filter((line) => line.kind === 'typed' && line.card.area === area),
        ),
      );
      return [
        ...ofArea,
        ...sheet(
          words.facts.derived,
          lines.filter(({ kind }) => kind === 'derived'),
        ),
      ];
    }

    const sheets = settings.cut === 'whole' ? [] : cuts();
    return sheets.length === 0 ? [{ facts, blocks: [table(inDueOrder(lines))] }] : sheets;
  },
});
