/** 제안자 미팅: what the gate reads of it, how it is kept, and the four papers. */
import type { Core } from '@core/core.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { previewDocument } from '@core/printing.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { instant } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../support/errors.ts';
import { fontBytes } from '../support/documents.ts';
import { has, readPdf } from '../support/pdf-text.ts';
import { makeStore } from '../support/store.ts';

const renderer = inProcessRenderer(fontBytes);
const AT = instant('2026-11-18T01:20:00.000Z');
const { signal } = new AbortController();

/** Those of these words that stand on the paper. */
function found(pdf: Awaited<ReturnType<typeof readPdf>>, words: readonly string[]): readonly string[] {
  return words.filter((each) => has(pdf, each));
}

/** Those that do not. */
function lacking(pdf: Awaited<ReturnType<typeof readPdf>>, words: readonly string[]): readonly string[] {
  return words.filter((each) => !has(pdf, each));
}

function nightSchool() {
  const { core } = makeStore();
  return { core, ...core.command('library.openSample', { name: 'seoul-station-night-school-2018' }) };
}

async function paper(core: Core, experimentId: string, kind: string, settings: object = {}) {
  const choice = documentChoice.parse({ kind, settings });
  const preview = await previewDocument({ core, renderer, experimentId, choice, at: AT, signal });
  return readPdf(preview.bytes);
}

describe('the gate of the topic', () => {
  test('takes the day of the meeting from the meeting where the brief says none', () => {
    const { core, experiment } = makeStore(() => ({}), { origin: 'citizen' });
    const experimentId = experiment.id;
    const missing = () => core.query('gates.get', { experimentId }).topic.missing.map(({ code }) => code);
    core.command('experiment.editBrief', { experimentId, patch: { proposerExit: 'met' } });
    expect(missing()).toContain('gate.meetingDate');
    core.command('meeting.add', {
      experimentId,
      beforeId: null,
      rows: [{ kind: 'proposer', title: '제안자 미팅', heldOn: '2026-11-02' as never }],
    });
    expect(missing()).not.toContain('gate.meetingDate');
    expect(missing()).toContain('gate.cautionOneOff');
  });
});

test('a proposer has one agreement; it goes with the person and comes back with them', () => {
  const { core, experimentId } = nightSchool();
  const [agreement] = core.query('proposerAgreement.rows', { experimentId });
  const personId = agreement?.personId ?? '';
  const again = () =>
    core.command('proposerAgreement.add', { experimentId, beforeId: null, rows: [{ personId, part: 'none' }] });
  expect(codeOf(again)).toBeDefined();
  expect(core.query('proposerAgreement.rows', { experimentId })).toEqual([agreement]);
  core.command('person.remove', { experimentId, ids: [personId] });
  expect(core.query('proposerAgreement.rows', { experimentId })).toEqual([]);
  expect(core.query('promise.rows', { experimentId }).map((row) => row.personId)).toEqual([null, null]);
  core.command('history.undo', { scope: experimentId });
  expect(core.query('proposerAgreement.rows', { experimentId })).toEqual([agreement]);
});

test('a notice that is taken down before it was put up is refused in the words of days', () => {
  const { core, experimentId } = nightSchool();
  const add = (until: string) =>
    core.command('noticePosting.add', {
      experimentId,
      beforeId: null,
      rows: [{ channel: '구청 누리집', postedOn: '2018-08-10' as never, until: until as never }],
    });
  expect(codeOf(() => add('2018-08-09'))).toBe('date.endBeforeStart');
  expect(core.query('noticePosting.rows', { experimentId })).toEqual([]);
  add('2018-08-10');
  expect(core.query('noticePosting.rows', { experimentId })).toHaveLength(1);
});

describe('the papers', () => {
  test('of the meeting print what was said, the cautions and who explained them; the blank one prints no answer', async () => {
    const { core, experimentId } = nightSchool();
    const pdf = await paper(core, experimentId, 'proposerMeeting');
    expect(lacking(pdf, ['임대료가 올라 야학이', '조건을 지키면 됨', '2018. 8. 23.', '총괄', '3~6개월'])).toEqual([]);
    const blank = await paper(core, experimentId, 'proposerMeeting', { fill: 'blank' });
    expect(has(blank, '임대료가 올라')).toBe(false);
    expect(has(blank, '3~6개월')).toBe(true);
  });

  test('of the meeting print the words in which the cautions were explained, in their own place', async () => {
    const { core, experimentId } = nightSchool();
    const patch = { cautionOneOffWords: '이번 한 번으로 끝납니다', cautionPlannerWords: '짜는 일은 저희 몫입니다' };
    core.command('experiment.editBrief', { experimentId, patch });
    const written = ['설명한 말', '이번 한 번으로 끝납니다', '짜는 일은 저희 몫입니다'];
    expect(lacking(await paper(core, experimentId, 'proposerMeeting'), written)).toEqual([]);
    const blank = await paper(core, experimentId, 'proposerMeeting', { fill: 'blank' });
    expect(found(blank, written)).toEqual(['설명한 말']);
    const english = await paper(core, experimentId, 'proposerMeeting', { locale: 'en' });
    expect(lacking(english, ['words on the one-off', '이번 한 번으로 끝납니다'])).toEqual([]);
    core.command('history.undo', { scope: experimentId });
    expect(has(await paper(core, experimentId, 'proposerMeeting'), '이번 한 번으로 끝납니다')).toBe(false);
  });

  test('of the consent tell purpose, items, period and the right to refuse', async () => {
    const { core, experimentId } = nightSchool();
    const pdf = await paper(core, experimentId, 'proposalConsent');
    expect(
      lacking(pdf, ['목적', '항목', '보유·이용 기간', '동의하지 않을 권리', '지하철을 학교로 만들어주세요']),
    ).toEqual([]);
    expect(has(await paper(core, experimentId, 'proposalConsent', { locale: 'en' }), 'right to refuse')).toBe(true);
  });

  test('of the log print the latest contact first', async () => {
    const { core, experimentId } = nightSchool();
    const { text } = await paper(core, experimentId, 'contactLog');
    const places = ['기관의 답을', '저녁 수업이 없는', '취지와 걸리는', '답 없음'].map((words) => text.indexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('of the notice tell whom to ask; a hidden purpose, its minutes and the title stay out of the public print', async () => {
    const { core, experimentId } = nightSchool();
    core.command('experiment.editBrief', {
      experimentId,
      patch: {
        noticePurpose: '역에서 배우는 모습을 봅니다',
        noticeMinutes: '회의에서 의제를 골랐습니다',
        noticeTiming: '8월부터 12월까지',
        noticeContact: 'ask@example.org',
      },
    });
    const open = await paper(core, experimentId, 'publicNotice');
    expect(
      lacking(open, [
        '역에서 배우는 모습을 봅니다',
        '회의에서 의제를 골랐습니다',
        '8월부터 12월까지',
        'ask@example.org',
      ]),
    ).toEqual([]);
    core.command('experiment.edit', { experimentId, patch: { awareness: 'blind', participantTitle: '하루 모임' } });
    const hidden = await paper(core, experimentId, 'publicNotice');
    expect(found(hidden, ['역에서 배우는', '회의에서 의제를', '서울역 일일야학'])).toEqual([]);
    expect(has(hidden, '하루 모임')).toBe(true);
    expect(has(hidden, '8월부터 12월까지')).toBe(true);
    expect(has(await paper(core, experimentId, 'publicNotice', { audience: 'internal' }), '역에서 배우는')).toBe(true);
  });

  test('of the notice print, of the library whose institution chose the topic, all that it was told by; a hidden purpose takes out the lines that tell it', async () => {
    const { core } = makeStore();
    const { experimentId } = core.command('library.openSample', { name: 'little-library-2020' });
    const told = [
      '2020. 8. 31.',
      '온오프라인 공론장을 엽니다',
      '이 그룹에 남깁니다',
      '결과 공유: 11월까지',
      '02-0000-0002',
    ];
    const open = await paper(core, experimentId, 'publicNotice');
    expect(lacking(open, [...told, '열린토론회: 9. 25.'])).toEqual([]);
    const english = await paper(core, experimentId, 'publicNotice', { locale: 'en' });
    expect(lacking(english, ['Public notice', 'Published on', 'Mon 31 Aug 2020', 'Enquiries'])).toEqual([]);
    core.command('experiment.edit', { experimentId, patch: { awareness: 'blind', participantTitle: '하루 모임' } });
    const hidden = await paper(core, experimentId, 'publicNotice');
    expect(found(hidden, ['공론장', '이 그룹에', '열린토론회', '작은도서관 은평'])).toEqual([]);
    expect(lacking(hidden, ['하루 모임', '결과 공유: 11월까지', '02-0000-0002'])).toEqual([]);
  });
});
