/** What becomes of a text follows from its class alone, also in a table that nobody has heard of. */
import { withoutPersonalData } from '@core/transfer/without-personal-data.ts';
import type { AnyRow, Content } from '@core/transfer/content.ts';
import { emptyTables } from '@core/modules/library/content.ts';
import { labelsFor } from '@core/documents/labels.ts';
import { defineEntity } from '@shared/entities/define.ts';
import type { Declaration } from '@shared/entities/define.ts';
import { aboutPerson, choice, code, day, json, line, note, orNone, owner, rank, ref } from '@shared/entities/fields.ts';
import { DECLARED } from '@shared/entities/index.ts';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeContact, makeExpense, makeExperiment, makePerson, newId } from '../../support/rows.ts';

const ROLES = labelsFor('ko').shared.roles;

/** A table with a text of every class. */
const interview = defineEntity({
  room: 'people',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  fields: {
    personId: ref('person', 'clear'),
    title: line({ personal: 'none' }),
    guest: line({ personal: 'name' }),
    guests: note({ personal: 'names' }),
    call: line({ personal: 'contact' }),
    impression: note({ personal: 'about' }),
    talk: note({ personal: 'free' }),
    extra: json(z.record(z.string(), z.string()), { personal: 'free' }),
    mood: choice(z.enum(['good', 'bad']), 'mood', 'good'),
    wish: aboutPerson(orNone(choice(z.enum(['more', 'less']), 'wish'))),
    ticket: code(z.string()),
    on: orNone(day()),
    rank: rank(),
  },
});

/** Something that belongs to somebody. */
const gift = defineEntity({
  room: 'ofOwner',
  name: ['what'],
  onCopy: 'keep',
  fields: { ...owner('contacts'), what: line({ personal: 'free' }) },
});

const declarations: Readonly<Record<string, Declaration>> = { ...DECLARED, interview, gift };

function masked(extra: (ids: { readonly experimentId: string; readonly personId: string }) => object) {
  const experiment = makeExperiment();
  const person = makePerson(experiment.id, {
    name: '홍길동',
    nickname: '길동이',
    phone: '01012345678',
    affiliation: '골목회',
    consent: 'written',
    consentOn: '2026-10-01',
    guardian: '김보호 010-2222-3333',
  });
  const tables = { ...emptyTables(), person: [person], ...extra({ experimentId: experiment.id, personId: person.id }) };
  const content: Content = { experiment, tables };
  const shown = withoutPersonalData(content, ROLES, declarations).tables;
  return { person, shown: shown as unknown as Readonly<Record<string, readonly AnyRow[]>> };
}

describe('a bundle without personal data', () => {
  test('treats each text of an unregistered table by its class', () => {
    const own = newId();
    const { shown, person } = masked(({ experimentId, personId }) => ({
      interview: [
        {
          id: own,
          experimentId,
          personId,
          title: '홍길동 인터뷰',
          guest: '박철수',
          guests: '스태프, 이영희',
          call: '010-9876-5432',
          impression: '차분함',
          talk: '홍길동 010-1234-5678 와 만남',
          extra: { 자리: '홍길동 옆', row: personId },
          mood: 'bad',
          wish: 'more',
          ticket: '010-1234-5678',
          on: '2026-10-02',
          rank: 'a0',
        },
      ],
    }));
    expect(shown['interview']).toEqual([
      {
        id: own,
        experimentId: person.experimentId,
        personId: person.id,
        // Words of the programme's own.
        title: '홍길동 인터뷰',
        guest: '박*수',
        guests: '스태프, 이*희',
        call: '',
        impression: '',
        talk: `${ROLES.staff} 1 **** 와 만남`,
        extra: { 자리: `${ROLES.staff} 1 옆`, row: person.id },
        mood: 'bad',
        wish: null,
        ticket: '010-1234-5678',
        on: '2026-10-02',
        rank: 'a0',
      },
    ]);
  });

  test('leaves out what belongs to somebody', () => {
    const { shown } = masked(({ experimentId, personId }) => ({
      gift: [
        { id: newId(), experimentId, ownerTable: 'person', ownerId: personId, what: '책' },
        { id: newId(), experimentId, ownerTable: 'experiment', ownerId: experimentId, what: '홍길동의 책' },
      ],
      contact: [makeContact(experimentId, { ownerId: personId })],
    }));
    expect(shown['gift']?.map((row) => row['what'])).toEqual([`${ROLES.staff} 1의 책`]);
    expect(shown['contact']).toEqual([]);
  });

  test('keeps of people their role, and the name of whom was paid only where it may be a firm', () => {
    const { shown, person } = masked(({ experimentId }) => ({
      expense: [
        makeExpense(experimentId, { payee: '동네인쇄소' }),
        makeExpense(experimentId, { payee: '나강사 (강의)', withholding: 'other' }),
        makeExpense(experimentId, { payee: '홍길동', withholding: 'other' }),
      ],
    }));
    expect(shown['person']).toEqual([
      { ...makePerson(person.experimentId), id: person.id, rank: person.rank, name: `${ROLES.staff} 1`, nickname: '' },
    ]);
    expect(shown['expense']?.map((row) => [row['payee'], row['evidenceNumber']])).toEqual([
      ['동네인쇄소', ''],
      ['나*사 (강의)', ''],
      [`${ROLES.staff} 1`, ''],
    ]);
  });
});
