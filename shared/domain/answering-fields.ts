/**
 * Items of the toolkit that a field of the overview and a card, or a line of its checklist, both ask for: one fact. Answered in the field,
 * the card is done; the card shows the field, and where it is a mere yes, doing the card answers it. A text is never answered by a tick.
 */
export const ANSWERING_FIELDS = {
  A18: { table: 'experiment', field: 'question' },
  A19: { table: 'brief', field: 'claimedEffect' },
  A21: { table: 'brief', field: 'institutionDifficulty' },
  B06: { table: 'brief', field: 'answerEffect' },
  B08: { table: 'brief', field: 'answerDifficulty' },
  B11: { table: 'brief', field: 'answerAlternatives' },
  B12: { table: 'brief', field: 'oneOffAcknowledged' },
  C01: { table: 'experiment', field: 'purpose' },
  C16: { table: 'brief', field: 'participantSize' },
} as const;

export type AnsweredItem = keyof typeof ANSWERING_FIELDS;

const ITEMS = Object.keys(ANSWERING_FIELDS) as readonly AnsweredItem[];

/** The item of a card that a field answers too; undefined for any other card. */
export function answeredItem(source: string | null): AnsweredItem | undefined {
  return ITEMS.find((item) => item === source);
}

/** A text that says something, a choice that was made, or a yes. */
export function isAnswer(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value === true;
}

/** Items whose field changes between answered and not, with what it is then. */
export function changedAnswers(
  table: 'experiment' | 'brief',
  before: object,
  after: object,
): readonly { readonly item: AnsweredItem; readonly isAnswered: boolean }[] {
  return ITEMS.flatMap((item) => {
    const { table: own, field } = ANSWERING_FIELDS[item];
    if (own !== table) return [];
    const [was, is] = [isAnswer(Reflect.get(before, field)), isAnswer(Reflect.get(after, field))];
    return was === is ? [] : [{ item, isAnswered: is }];
  });
}
