/** A purpose that is kept from participants (requirements C17, E03): nothing that they see may give it away. */

/** `blind`: participants do not know the purpose; null: not decided yet, which hides nothing. */
export type Awareness = 'informed' | 'blind' | null;

export interface PurposeAnswers {
  readonly awareness: Awareness;
  readonly title: string;
  /** What participants read instead of the title; the title itself where it gives nothing away; empty: not asked yet. */
  readonly participantTitle: string;
}

export function isPurposeHidden({ awareness }: Pick<PurposeAnswers, 'awareness'>): boolean {
  return awareness === 'blind';
}

/** The field whose words stand on what participants see. */
export function participantTitleField(answers: PurposeAnswers): 'title' | 'participantTitle' {
  return isPurposeHidden(answers) && answers.participantTitle !== '' ? 'participantTitle' : 'title';
}

/** Whether somebody still has to say that the title gives nothing away, or what participants read instead. */
export function mustAskForTitle(answers: Pick<PurposeAnswers, 'awareness' | 'participantTitle'>): boolean {
  return isPurposeHidden(answers) && answers.participantTitle.trim() === '';
}
