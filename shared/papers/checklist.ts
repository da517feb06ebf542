import { checkStates, isSettled, nestedOrder } from '../domain/checklist.ts';
import { formatDate } from '../domain/civil-date.ts';
import { AREAS, STAGES } from '../domain/stage.ts';
import { tickBox } from '../domain/scene/tick-box.ts';
import type { Entity } from '../entities/index.ts';
import { flag, oneOf } from './define.ts';
import { definePlainPaper } from './plain.ts';

type Card = Entity<'task'>;
type Check = Entity<'checkItem'>;

const BOXES = { open: 'none', later: 'none', done: 'tick', na: 'dash' } as const;

/** 점검표: the checks of a stage, whole, by area or by person, with boxes to tick and lines to add. */
export const checklist = definePlainPaper('checklist', {
  room: 'board',
  icon: 'checks',
  page: 'portrait',
  audiences: ['internal', 'shared'],
  reads: ['task', 'taskAssignment', 'checkItem'],
  needs: ['checkItem'],
  options: {
    stage: oneOf(['prepare', 'topic', 'plan', 'run', 'followup', 'all']),
    cut: oneOf(['whole', 'byArea', 'byPerson']),
    done: flag(true),
  },
  compose({ settings, words, common, rows, text, name }) {
    const all = rows('checkItem');
    const states = checkStates(all);
    const stateOf = ({ id, state }: Check) => states.get(id) ?? state;
    const checks = all.filter((check) => settings.done || !isSettled(stateOf(check)));
    const onStage = rows('task').filter(
      ({ archivedAt, stage }) => archivedAt === null && (settings.stage === 'all' || stage === settings.stage),
    );
    const cards = STAGES.flatMap((stage) => onStage.filter((card) => card.stage === stage)).filter(({ id }) =>
      checks.some(({ taskId }) => taskId === id),
    );
    const leads = rows('taskAssignment').filter(({ duty }) => duty === 'lead');
    const leadsOf = ({ id }: Card) => leads.filter(({ taskId }) => taskId === id).map(({ personId }) => personId);

    /** Why it does not apply, until when it is put off, by when it is due. */
    function remark(check: Check): string {
      const state = stateOf(check);
      const until = check.dueOn === null ? '' : `~ ${formatDate(check.dueOn, settings.locale)}`;
      if (state === 'na')
        return [words.na, text('checkItem', check, 'reason')].filter((part) => part !== '').join(': ');
      return [state === 'later' ? words.later : '', until].filter((part) => part !== '').join(' ');
    }

    function lineCell(check: Check) {
      const line = `${check.parentId === null ? '' : '└ '}${text('checkItem', check, 'text')}`;
      return remark(check) === '' ? line : { text: line, small: remark(check) };
    }

    function table(own: readonly Card[]) {
      const columns = [
        { head: words.done, width: 11, align: 'center' },
        { head: words.card, width: 42, merges: true },
        { head: words.check },
        { head: words.lead, width: 28 },
        { head: words.place, width: 26 },
        { head: words.checked, width: 20 },
      ] as const;
      const filled = own.flatMap((card) =>
        nestedOrder(checks.filter(({ taskId }) => taskId === card.id)).map((check) => ({
          cells: [
            { text: '', scene: tickBox(BOXES[stateOf(check)]) },
            text('task', card, 'title'),
            lineCell(check),
            check.personId === null ? leadsOf(card).map(name).join(', ') : name(check.personId),
            text('task', card, 'place'),
            '',
          ],
        })),
      );
      const spare = Array.from({ length: 5 }, () => ({
        cells: [{ text: '', scene: tickBox('none') }, '', ' ', '', '', ''],
      }));
      return { kind: 'table', columns, rows: [...filled, ...spare], empty: words.empty } as const;
    }

    const facts = [{ label: words.stage, value: settings.stage === 'all' ? words.all : common.stages[settings.stage] }];
    const cuts =
      settings.cut === 'byArea'
        ? AREAS.map((area) => ({ title: common.areas[area], own: cards.filter((card) => card.area === area) }))
        : [
            ...rows('person').map(({ id }) => ({
              title: name(id),
              own: cards.filter((card) => leadsOf(card).includes(id)),
            })),
            // What nobody is in charge of has a sheet too: it must not be forgotten.
            { title: words.nobody, own: cards.filter((card) => leadsOf(card).length === 0) },
          ];
    const sheets = cuts
      .filter(({ own }) => own.length > 0)
      .map(({ title, own }) => ({ title, facts, blocks: [table(own)] }));
    return settings.cut === 'whole' || sheets.length === 0 ? [{ facts, blocks: [table(cards)] }] : sheets;
  },
});
