import type { Scene } from '../domain/scene/scene.ts';
import { optionsOf, SCALE } from '../domain/survey/codes.ts';
import { oneOf } from './define.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperBlock, PaperRow } from './plain.ts';

/** Millimetres between the margins of an upright page. */
const MEASURE = 180;
/** Lines to write on under an open question, and the room between them in mm. */
const ROOM = { usual: { lines: 2, gap: 8.5 }, large: { lines: 2, gap: 11 } } as const;

/** 설문지: numbers to circle and room to write, number box at the top right; nobody is asked for a name (requirements E08–E11). */
export const surveyForm = definePlainPaper('surveyForm', {
  room: 'followup',
  icon: 'checks',
  page: 'portrait',
  audiences: ['public', 'internal'],
  seenByParticipants: true,
  reads: ['surveyQuestion'],
  needs: ['surveyQuestion'],
  options: { type: oneOf(['usual', 'large']) },
  compose({ settings, words, rows, text }) {
    const questions = rows('surveyQuestion');
    const type = settings.type === 'large' ? ('large' as const) : ('handout' as const);
    if (questions.length === 0) return [{ blocks: [{ kind: 'prose', text: words.empty }] }];
    const blocks: PaperBlock[] = [];
    let scales: PaperRow[] = [];
    /** Rows of numbers that follow one another are one table. */
    function close(): void {
      if (scales.length === 0) return;
      blocks.push({
        kind: 'table',
        columns: [
          { head: words.rate },
          ...SCALE.map((number) => ({
            head: String(number),
            width: type === 'large' ? 15 : 13,
            align: 'center' as const,
          })),
        ],
        rows: scales,
        empty: '',
      });
      scales = [];
    }
    for (const [at, question] of questions.entries()) {
      const named = `${at + 1}. ${text('surveyQuestion', question, 'text')}`;
      if (question.kind === 'scale5') {
        scales = [...scales, { cells: [named, ...SCALE.map(String)] }];
        continue;
      }
      close();
      blocks.push({ kind: 'heading', text: named });
      if (question.kind === 'text') {
        blocks.push({ kind: 'scene', scene: ruledLines(ROOM[settings.type]), alt: '' });
        continue;
      }
      const options = optionsOf(text('surveyQuestion', question, 'options'));
      blocks.push({
        kind: 'table',
        columns: [
          { head: '', width: 13, align: 'center' },
          { head: question.kind === 'multi' ? words.chooseSome : words.choose },
        ],
        rows: options.map((option, place) => ({ cells: [String(place + 1), option] })),
        empty: '',
      });
    }
    close();
    return [
      {
        type,
        blocks: [
          { kind: 'scene', scene: numberBox(words.number), alt: '' },
          { kind: 'prose', text: words.intro, style: 'body' },
          ...blocks,
          { kind: 'prose', text: words.thanks, style: 'body' },
        ],
      },
    ];
  },
});

/** Where the number is written by which a sheet that was keyed in is found again. */
function numberBox(label: string): Scene {
  const box = { x: MEASURE - 24, y: 0.5, width: 24, height: 9 };
  return {
    width: MEASURE,
    height: 11,
    shapes: [
      { kind: 'rect', ...box, stroke: 'ink', weight: 0.3 },
      { kind: 'text', x: box.x - 2, y: box.y + box.height / 2, size: 3.2, anchor: 'end', text: label, ink: 'ink' },
    ],
  };
}

/** Room to write by hand. */
function ruledLines({ lines, gap }: (typeof ROOM)[keyof typeof ROOM]): Scene {
  return {
    width: MEASURE,
    height: lines * gap + 2,
    shapes: Array.from({ length: lines }, (_, at) => {
      const y = (at + 1) * gap;
      return {
        kind: 'path',
        points: [
          { x: 0, y },
          { x: MEASURE, y },
        ],
        stroke: 'soft',
        weight: 0.2,
      };
    }),
  };
}
