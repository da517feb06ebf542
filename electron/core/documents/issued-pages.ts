/** What every issued paper carries at the head and the foot of its pages, and its title for the reader. */
import type { DocumentModel } from '@shared/contract/document-model.ts';
import { formatInstant } from '@shared/domain/date-format.ts';
import { languageOf, type RenderContext, type LaidOut } from './render-context.ts';
import { isForInsiders, whenText } from './facts.ts';
import type { Page } from './layout/page.ts';
import { drawRunning, ellipsis } from './layout/running.ts';

interface Running {
  /** What the paper is called in print. */
  readonly name: string;
  /** The event's title unless given. */
  readonly title?: string;
  /** Points that the title may take at the head and the foot. */
  readonly titleWidth: number;
  /** Participants are told neither the revision code nor that a paper is internal. */
  readonly forParticipants?: boolean;
}

export function issuedPages(
  renderContext: RenderContext,
  model: DocumentModel,
  pages: readonly Page[],
  { name, title = model.title, titleWidth, forParticipants = false }: Running,
): LaidOut {
  const { shared } = renderContext.labels;
  const version = shared.version(model.issue.number);
  const line = `${ellipsis(renderContext, title, titleWidth)} ${name} ${version}`;
  const issuedAt = formatInstant(model.issue.issuedAt, renderContext.locale);
  drawRunning(renderContext, pages, {
    name: line,
    centre: !forParticipants && isForInsiders(model) ? shared.internal : '',
    ...(model.isSample ? { below: shared.sample } : {}),
    right: forParticipants ? issuedAt : `${shared.issued(issuedAt)} · ${model.issue.revision}`,
    head: { left: line, right: whenText(renderContext, model) },
  });
  return {
    pages,
    title: `${title} ${name} ${version}`,
    language: languageOf(model.locale),
    warnings: renderContext.warnings(),
  };
}
