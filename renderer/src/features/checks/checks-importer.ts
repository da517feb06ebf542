/** Rows of a spreadsheet as lines of the checklists: the one importer, with the columns of a line. */
import { ROWS_PER_GESTURE } from '@shared/contract/row.contract.ts';
import { checksTaker } from '@shared/taking/checks.ts';
import type { ChecksFrom, TakenCheck } from '@shared/taking/checks.ts';
import type { TFunction } from 'i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import type { Answers, Ask, TableImporter } from '@app/records/import/importer.ts';
import { takenHere, takerImporter } from '@app/records/import/taker-importer.ts';

const MISSING = 'missing';
const USUAL = 'usual';
const REFUSE = 'refuse';
const MAKE = 'make';

export interface ChecksImport extends Pick<ChecksFrom, 'people' | 'cards' | 'checks'> {
  readonly t: TFunction;
  /** Under which lines go that name no card, unless somebody says otherwise. */
  readonly usual: string | null;
  readonly onTaken: (lines: readonly TakenCheck[]) => void;
}

export function checksImporter(of: ChecksImport, answers: Answers = {}): TableImporter {
  const { t, cards, people, checks, onTaken } = of;
  const missing = answers[MISSING] ?? REFUSE;
  const usual = answers[USUAL] ?? of.usual ?? REFUSE;
  const taker = checksTaker({
    ...takenHere(),
    people,
    cards,
    checks,
    makesCards: missing === MAKE,
    usualCard: usual === REFUSE ? null : usual,
  });
  return takerImporter(taker, {
    memory: 'checkItem',
    most: ROWS_PER_GESTURE,
    titleOf: (id) => columnTitle('checkItem', id),
    alikeWords: { said: (count) => t('checks.import.alike', { count }), leave: t('checks.import.leaveAlike') },
    asks: {
      of(lines) {
        const unknown = taker.unknownCards(lines);
        const asks: Ask[] = [];
        if (unknown.length > 0)
          asks.push({
            id: MISSING,
            label: t('checks.import.missing', { count: unknown.length, titles: listed(unknown) }),
            value: missing,
            options: [
              { value: REFUSE, label: t('checks.import.refuse') },
              { value: MAKE, label: t('checks.import.make', { count: unknown.length }) },
            ],
          });
        if (taker.namesNoCard(lines))
          asks.push({
            id: USUAL,
            label: t('checks.import.usual'),
            value: usual,
            options: [
              { value: REFUSE, label: t('checks.import.refuse') },
              ...cards.map(({ id, title }) => ({ value: id, label: title })),
            ],
          });
        return asks;
      },
      answered: (now) => checksImporter(of, now),
    },
    onTaken,
  });
}

const SHOWN = 3;

function listed(titles: readonly string[]): string {
  return titles.slice(0, SHOWN).join(', ') + (titles.length > SHOWN ? ' …' : '');
}
