/** What undo and redo say. They, and what offers to undo, share one topic: of several, only the newest is on the screen. */
import type { HistoryStep } from '@shared/contract/history.contract.ts';
import type { ToastMessage } from '@ui/index.ts';
import { stepText } from '@app/i18n/dynamic.ts';
import { i18n } from '@app/i18n/i18n.ts';

export const UNDO_TOPIC = 'undo';

export function undoneMessage(step: HistoryStep): ToastMessage {
  return { topic: UNDO_TOPIC, text: i18n.t('common.undone', { step: stepText(step) }) };
}

export function redoneMessage(step: HistoryStep): ToastMessage {
  return { topic: UNDO_TOPIC, text: i18n.t('common.redone', { step: stepText(step) }) };
}
