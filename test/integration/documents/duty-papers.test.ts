/** The papers of 근무표: what they must say, in both languages. */
import type { Core } from '@core/core.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { previewDocument } from '@core/printing.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { instant } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import { fontBytes } from '../../support/documents.ts';
import { has, readPdf } from '../../support/pdf-text.ts';
import { makeStore } from '../../support/store.ts';

const renderer = inProcessRenderer(fontBytes);
const AT = instant('2026-11-18T01:20:00.000Z');
const { signal } = new AbortController();

function library() {
  const { core } = makeStore();
  const { experimentId } = core.command('library.openSample', { name: 'seoul-station-night-school-2018' });
  return { core, experimentId };
}

async function paper(core: Core, experimentId: string, kind: string, settings: object = {}) {
  const choice = documentChoice.parse({ kind, settings });
  const { bytes } = await previewDocument({ core, renderer, experimentId, choice, at: AT, signal });
  return { bytes, ...(await readPdf(bytes)) };
}

/** Emergency duty begins at 14:35, after one that ends at 14:10; the first person on a shift has a phone. */
function withGap() {
  const { core, experimentId } = library();
  const late = core.query('shift.rows', { experimentId }).at(-1);
  core.command('shift.edit', { experimentId, patches: [{ id: late?.id ?? '', patch: { start: 875 } }] });
  return { core, experimentId };
}

describe('the staffing plan', () => {
  test('prints who is where when, how many are missing, and what everybody needs', async () => {
    const { core, experimentId } = withGap();
    const pdf = await paper(core, experimentId, 'staffing');
    expect(has(pdf, '14:10–14:35 (25분)')).toBe(true);
    expect(has(pdf, '1명 부족')).toBe(true);
    expect(has(pdf, '회계 담당')).toBe(true);
    expect(has(pdf, '채널 1')).toBe(true);
    const english = await paper(core, experimentId, 'staffing', { locale: 'en', kit: 'no', step: '60' });
    expect(has(english, 'Uncovered time')).toBe(true);
    expect(has(english, '채널 1')).toBe(false);
  });
});

describe('the personal duty sheets', () => {
  test('have a page for each person on duty, with no number but that of the lead', async () => {
    const { core, experimentId } = library();
    const people = core.query('person.rows', { experimentId });
    const phoneOf = (label: string, phone: string) => {
      const id = people.find(({ name, nickname }) => (name || nickname) === label)?.id ?? '';
      core.command('person.edit', { experimentId, patches: [{ id, patch: { phone } }] });
    };
    phoneOf('진행자', '010-1111-2222');
    phoneOf('퍼실리테이터', '010-3333-4444');
    const pdf = await paper(core, experimentId, 'personalDuty');
    expect(pdf.pages).toHaveLength(6);
    expect(has(pdf, '010-1111-2222')).toBe(true);
    expect(has(pdf, '010-3333-4444')).toBe(false);
    expect(has(pdf, '순서마다 시각을 확인하고')).toBe(true);
  });
});

describe('briefing and attendance', () => {
  test('say where everybody is and leave room to sign', async () => {
    const { core, experimentId } = library();
    expect(has(await paper(core, experimentId, 'staffBriefing'), '출입문과 비상구를 막는 것이')).toBe(true);
    const attendance = await paper(core, experimentId, 'dutyAttendance');
    expect(has(attendance, '13:30–14:00')).toBe(true);
    expect(has(attendance, '서명')).toBe(true);
  });
});
