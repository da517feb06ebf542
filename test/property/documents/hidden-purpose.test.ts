/** While the purpose is hidden, no setting and no marks of the rows bring anything of it onto the participants' timetable (E03). */
import { documentChoice } from '@shared/contract/document.contract.ts';
import { expect, it } from 'vitest';
import { fc } from '../../support/chance.ts';
import { makeCue, makeCueSheet } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

const rows = fc.array(fc.record({ staffOnly: fc.boolean(), revealsPurpose: fc.boolean() }), { maxLength: 8 });
const settings = fc.record({
  audience: fc.constantFrom('internal', 'shared', 'public'),
  locale: fc.constantFrom('ko', 'en'),
  showPurpose: fc.boolean(),
  dropEmptyColumns: fc.boolean(),
  filter: fc.constantFrom({ kind: 'none' }, { kind: 'column', key: 'sound' }),
});
const titles = fc.constantFrom('', '골목 모임');

it('is kept off the participants’ timetable whatever is set', () => {
  fc.assert(
    fc.property(rows, settings, titles, (marks, set, participantTitle) => {
      const { core, experiment } = makeStore(
        (experimentId) => {
          const sheet = makeCueSheet(experimentId);
          const cue = marks.map((mark, at) => {
            const secret = mark.revealsPurpose || mark.staffOnly ? '숨길말' : '보일말';
            const texts = {
              title: `${secret} ${at}`,
              subtitle: secret,
              content: secret,
              section: secret,
              sound: '나팔',
            };
            return makeCue(experimentId, sheet.id, { ...texts, ...mark, minutes: 5, rank: `a${at}` });
          });
          return { cueSheet: [sheet], cue };
        },
        {
          awareness: 'blind',
          purpose: '숨길말 목적',
          title: participantTitle === '' ? '모임' : '숨길말 제목',
          participantTitle,
        },
      );
      const { draft, notices } = core.query('document.prepare', {
        experimentId: experiment.id,
        choice: documentChoice.parse({ kind: 'cueSheet', settings: { ...set, view: 'participant' } }),
      });
      expect(JSON.stringify(draft)).not.toContain('숨길말');
      const shown = marks.filter(({ staffOnly, revealsPurpose }) => !staffOnly && !revealsPurpose);
      expect(draft).toMatchObject({ rows: { length: shown.length } });
      expect(notices.some(({ code }) => code === 'titleUnasked')).toBe(participantTitle === '');
      core.close();
    }),
    { numRuns: 40 },
  );
});
