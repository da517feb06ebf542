import type { DoorKind } from '../domain/door/codes.ts';
import { fitText } from '../domain/scene/fit-text.ts';
import { LIST_TABLES, expectedAtDoor, groupTitles } from './door-rows.ts';
import type { Expected } from './door-rows.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';

/** Rows for who is on no list. */
const BLANK = 10;
const PER_PAGE = 18;
const ROW = 9.5;
/** Millimetres of two lines of a cell: a page of rows stays a page, with the notice on it. */
const LINES = { kind: 36, affiliation: 84, name: 52, type: 3.2 } as const;

/**
 * 서명부: a list for each of those who come, to be signed (requirements D06, E). It lies open at the door: no phone, nothing of who must not
 * be shown, and no purpose that participants may not know. Every page says what becomes of what stands on it.
 */
export const signInSheet = definePlainPaper('signInSheet', {
  room: 'day',
  icon: 'checks',
  page: 'portrait',
  audiences: ['internal'],
  seenByParticipants: true,
  reads: [...LIST_TABLES, 'brief'],
  needs: ['participation', 'person'],
  options: {},
  compose(context) {
    const { settings, words, rows, text } = context;
    const [brief] = rows('brief');
    const isFilmed = brief?.recordVideo === true || brief?.recordPhoto === true;
    const groupOf = groupTitles(context, true);
    const kindWord = (kind: DoorKind) => valueWord(settings.locale, 'doorKind', kind);
    const lists = [...expectedAtDoor(context)].filter(([kind, list]) => kind === 'participant' || list.length > 0);
    function cells({ person, kind, participation }: Expected, at: number): readonly string[] {
      const group = groupOf(participation);
      const name = text('person', person, 'name') || text('person', person, 'nickname');
      return [
        String(at + 1),
        fitText(group || kindWord(kind), LINES.kind, LINES.type),
        fitText(text('person', person, 'affiliation'), LINES.affiliation, LINES.type),
        fitText(name, LINES.name, LINES.type),
        ' ',
        ' ',
      ];
    }
    return lists.flatMap(([kind, list]) => {
      const written = list.map(cells);
      const blank = Array.from({ length: BLANK }, (_, at) => [
        String(written.length + at + 1),
        ...Array.from({ length: 5 }, () => ' '),
      ]);
      const all = [...written, ...blank];
      const pages = Math.ceil(all.length / PER_PAGE);
      return Array.from({ length: pages }, (_, page) => ({
        facts: [{ label: words.kind, value: pages === 1 ? kindWord(kind) : `${kindWord(kind)} ${page + 1}/${pages}` }],
        blocks: [
          { kind: 'prose' as const, text: isFilmed ? `${words.notice}\n${words.filmed}` : words.notice },
          {
            kind: 'table' as const,
            rowHeight: ROW,
            columns: [
              { head: words.number, width: 12, align: 'center' as const },
              { head: words.kind, width: 24 },
              { head: words.affiliation, width: 48 },
              { head: words.name, width: 32 },
              { head: words.signature, width: 42 },
              { head: words.note },
            ],
            rows: all.slice(page * PER_PAGE, (page + 1) * PER_PAGE).map((own) => ({ cells: own })),
            empty: words.empty,
          },
        ],
      }));
    });
  },
});
