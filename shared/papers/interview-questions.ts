import { formatDate } from '../domain/civil-date.ts';
import { sheetCues } from '../domain/cue-spans.ts';
import { interviewTime } from '../domain/filming/shot-times.ts';
import { rangeText } from '../domain/shifts/shift-times.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperBlock, PaperSheet } from './plain.ts';
import { valueWord } from './value-word.ts';

/** Lines under each question, to write the answer on. */
const ROOM = 3;

/** 인터뷰 질문지: a page for each person, with room for the answers and the consent that is on record (requirements E09–E11). */
export const interviewQuestions = definePlainPaper('interviewQuestions', {
  room: 'filming',
  icon: 'checks',
  page: 'portrait',
  audiences: ['internal'],
  reads: ['interview', 'cueSheet', 'cue'],
  needs: ['interview'],
  options: {},
  compose({ settings, words, days, rows, head, text, name }) {
    const { locale } = settings;
    const spans = new Map(sheetCues(rows('cueSheet'), rows('cue'), days.eventDate).map((cue) => [cue.id, cue]));
    const portraits = new Map(rows('person').map(({ id, portrait }) => [id, portrait]));
    const sheets = rows('interview')
      .filter(({ state }) => state !== 'dropped')
      .map((interview): PaperSheet => {
        const time = interviewTime(interview, spans, days.eventDate);
        const date = spans.get(interview.cueId ?? '')?.date ?? interview.date ?? days.eventDate;
        const when = [date === null ? '' : formatDate(date, locale), time === null ? '' : rangeText(time)];
        const questions = text('interview', interview, 'questions')
          .split('\n')
          .filter((line) => line.trim() !== '');
        const portrait = portraits.get(interview.personId) ?? 'unasked';
        return {
          title: name(interview.personId),
          facts: [
            { label: words.when, value: when.filter(Boolean).join(' ') },
            { label: head('interview', 'place'), value: text('interview', interview, 'place') },
            { label: head('interview', 'form'), value: valueWord(locale, 'interviewForm', interview.form) },
            { label: head('interview', 'askerId'), value: interview.askerId === null ? '' : name(interview.askerId) },
          ],
          blocks: [
            ...(questions.length === 0 ? [{ kind: 'prose' as const, text: words.noQuestions }] : []),
            ...questions.flatMap((question): readonly PaperBlock[] => [
              { kind: 'heading', text: question },
              { kind: 'form', lines: Array.from({ length: ROOM }, () => ({ label: '', value: '' })) },
            ]),
            ...(interview.answers.trim() === ''
              ? []
              : [
                  { kind: 'heading' as const, text: head('interview', 'answers') },
                  { kind: 'prose' as const, text: text('interview', interview, 'answers') },
                ]),
            { kind: 'heading', text: words.consent },
            {
              kind: 'form',
              lines: [
                { label: words.portrait, value: valueWord(locale, 'portrait', portrait) },
                { label: words.scope, value: '' },
                { label: words.quote, value: words.quoteTicks },
                { label: words.interviewee, value: '' },
              ],
            },
          ],
        };
      });
    return sheets.length === 0 ? [{ blocks: [{ kind: 'prose', text: words.empty }] }] : sheets;
  },
});
