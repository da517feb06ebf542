import { formatDate } from '../domain/civil-date.ts';
import type { CivilDate } from '../domain/units.ts';
import { oneOf } from './define.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperBlock, PaperSheet } from './plain.ts';
import { proposersOf } from './proposers.ts';
import type { Proposer } from './proposers.ts';
import { valueWord } from './value-word.ts';

const HEARD = ['background', 'activity', 'network', 'otherInfo'] as const;

/** 미팅 기록지: the agenda of the toolkit as fields, the two cautions with a line to sign (requirements B27–B37). */
export const proposerMeeting = definePlainPaper('proposerMeeting', {
  room: 'topic',
  icon: 'checks',
  page: 'portrait',
  audiences: ['internal', 'shared'],
  reads: ['proposerAgreement', 'brief', 'meeting'],
  needs: ['proposerAgreement'],
  options: { fill: oneOf(['written', 'blank']) },
  compose({ settings, words, rows, head, text, name }) {
    const { locale } = settings;
    const isBlank = settings.fill === 'blank';
    const [brief] = rows('brief');
    const meeting = rows('meeting').find(({ kind, state }) => kind === 'proposer' && state !== 'cancelled');
    const day = (date: CivilDate | null | undefined) =>
      date === null || date === undefined ? '' : formatDate(date, locale);

    function prose(label: string, value: string): readonly PaperBlock[] {
      const written: PaperBlock =
        value.trim() === ''
          ? { kind: 'form', lines: Array.from({ length: 3 }, () => ({ label: '', value: '' })) }
          : { kind: 'prose', text: value };
      return [{ kind: 'heading', text: label }, written];
    }
    function sheet({ personId, agreement }: Proposer): PaperSheet {
      const said = isBlank ? undefined : agreement;
      const chosen = (list: Parameters<typeof valueWord>[1], code: string | undefined) =>
        code === undefined || code === 'unasked' ? '' : valueWord(locale, list, code);
      const credit = [
        chosen('proposerCredit', said?.creditAs),
        said === undefined ? '' : text('proposerAgreement', said, 'creditName'),
      ];
      const explained = (on: CivilDate | null | undefined, by: 'cautionOneOffBy' | 'cautionPlannerBy') =>
        isBlank || brief === undefined
          ? ''
          : [day(on), text('brief', brief, by)].filter((part) => part !== '').join(' · ');
      const inWords = (column: 'cautionOneOffWords' | 'cautionPlannerWords') =>
        isBlank || brief === undefined ? '' : text('brief', brief, column);
      return {
        facts: [
          { label: words.who, value: personId === '' ? '' : name(personId) },
          { label: words.when, value: isBlank ? '' : day(meeting?.heldOn) },
          { label: words.where, value: isBlank || meeting === undefined ? '' : text('meeting', meeting, 'place') },
        ],
        blocks: [
          ...HEARD.flatMap((column) =>
            prose(head('proposerAgreement', column), said === undefined ? '' : text('proposerAgreement', said, column)),
          ),
          { kind: 'heading', text: words.ask },
          {
            kind: 'form',
            lines: [
              { label: head('proposerAgreement', 'useOfProposal'), value: chosen('proposalUse', said?.useOfProposal) },
              {
                label: head('proposerAgreement', 'conditions'),
                value: said === undefined ? '' : text('proposerAgreement', said, 'conditions'),
              },
              { label: head('proposerAgreement', 'interviewOk'), value: chosen('permission', said?.interviewOk) },
              { label: head('proposerAgreement', 'filmingOk'), value: chosen('permission', said?.filmingOk) },
              { label: head('proposerAgreement', 'part'), value: chosen('proposerPart', said?.part) },
              {
                label: head('proposerAgreement', 'creditAs'),
                value: credit.filter((part) => part !== '').join(' · '),
              },
            ],
          },
          { kind: 'heading', text: words.cautions },
          { kind: 'prose', text: words.oneOff },
          {
            kind: 'form',
            lines: [
              { label: head('brief', 'cautionOneOffWords'), value: inWords('cautionOneOffWords') },
              { label: words.explained, value: explained(brief?.cautionOneOffOn, 'cautionOneOffBy') },
            ],
            values: 'prose',
          },
          { kind: 'prose', text: words.planner },
          {
            kind: 'form',
            lines: [
              { label: head('brief', 'cautionPlannerWords'), value: inWords('cautionPlannerWords') },
              { label: words.explained, value: explained(brief?.cautionPlannerOn, 'cautionPlannerBy') },
            ],
            values: 'prose',
          },
          { kind: 'form', lines: [words.signed, words.ours].map((label) => ({ label, value: '' })) },
        ],
      };
    }
    const all = proposersOf(rows('person'), rows('proposerAgreement'));
    return all.length === 0 ? [sheet({ personId: '', agreement: undefined })] : all.map((proposer) => sheet(proposer));
  },
});
