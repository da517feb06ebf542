import type { CommandInput, QueryInput } from '@shared/contract/index.ts';
import type { EffectsPreview } from '@shared/contract/effects.contract.ts';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { useToday } from '@app/i18n/hooks.ts';
import { runForStep, runQuery } from '@app/lib/api.ts';
import { EffectsDialog } from './EffectsDialog.tsx';

type ExperimentPatch = CommandInput<'experiment.edit'>['patch'];
type Change = Omit<QueryInput<'experiment.effects'>, 'experimentId'>;

interface Question {
  readonly preview: EffectsPreview;
  readonly onAnswer: (isWanted: boolean) => void;
}

interface Pending {
  readonly key: string;
  readonly done: Promise<void>;
}

export interface EffectsFirst {
  /**
   * Changes the event, at once where nothing follows; otherwise asks first. Resolves when it is stored, or when it was not wanted: a
   * field then shows again what is stored.
   */
  readonly edit: (patch: ExperimentPatch) => Promise<void>;
  /** The same for how many came. */
  readonly editActual: (actualHeadCount: number | null) => Promise<void>;
  /** Draw this anywhere in the room. */
  readonly dialog: ReactNode;
}

/** Shows what follows from a change of the event before it is made, and makes all of it in one undo step. */
export function useEffectsFirst(experimentId: string): EffectsFirst {
  const { t } = useTranslation();
  const today = useToday();
  const say = useUndoToast();
  const [question, setQuestion] = useState<Question | null>(null);
  const pending = useRef<Pending | null>(null);

  async function carryOut(change: Change): Promise<void> {
    const { patch = {}, actualHeadCount } = change;
    const preview = await runQuery('experiment.effects', { experimentId, today, ...change });
    const follows = preview.moves.length + preview.stays.length + preview.warnings.length + preview.papers.length > 0;
    if (follows && !(await isWanted(preview))) return;
    const { step } =
      actualHeadCount === undefined
        ? await runForStep('experiment.edit', { experimentId, patch })
        : await runForStep('experiment.editClosing', { experimentId, patch: { actualHeadCount } });
    if (preview.moves.length > 0) say(t('effects.done'), step);
  }

  function isWanted(preview: EffectsPreview): Promise<boolean> {
    return new Promise((resolve) => {
      setQuestion({
        preview,
        onAnswer(wanted) {
          setQuestion(null);
          resolve(wanted);
        },
      });
    });
  }

  /** One after the other; a field that loses the focus to the question sends the same change again, which is still the same change. */
  function ask(change: Change): Promise<void> {
    const key = JSON.stringify(change);
    const before = pending.current;
    if (before?.key === key) return before.done;
    const done = (before?.done ?? Promise.resolve()).catch(() => undefined).then(() => carryOut(change));
    const own = { key, done };
    pending.current = own;
    const clear = () => {
      if (pending.current === own) pending.current = null;
    };
    done.then(clear, clear);
    return done;
  }

  return {
    edit: (patch) => ask({ patch }),
    editActual: (actualHeadCount) => ask({ actualHeadCount }),
    dialog: question === null ? null : <EffectsDialog preview={question.preview} onAnswer={question.onAnswer} />,
  };
}
