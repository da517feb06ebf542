import { definePlainPaper } from './plain.ts';
import { flag } from './define.ts';
import { FACT_TABLES, publicityRowsOf } from './publicity-rows.ts';

/** 안내문: what everybody is told of the event, made of the facts that every post is made of. */
export const publicityNotice = definePlainPaper('publicityNotice', {
  room: 'publicity',
  icon: 'table',
  page: 'portrait',
  audiences: ['public', 'internal'],
  seenByParticipants: true,
  reads: FACT_TABLES,
  needs: ['signUp'],
  options: { facts: flag(true), code: flag(true) },
  compose(context) {
    const { words, settings } = context;
    const { lines, factWord, signUpCode } = publicityRowsOf(context);
    const what = lines.find(({ fact }) => fact === 'what');
    const rest = lines.filter(({ fact }) => fact !== 'title' && fact !== 'what');
    if (rest.length === 0) return [{ blocks: [{ kind: 'prose', text: words.empty }] }];
    return [
      {
        blocks: [
          ...(what === undefined || !settings.facts
            ? []
            : [{ kind: 'prose', text: what.value, style: 'body' } as const]),
          { kind: 'form', lines: rest.map(({ fact, value }) => ({ label: factWord(fact), value })) },
          ...(settings.code ? signUpCode : []),
        ],
      },
    ];
  },
});
