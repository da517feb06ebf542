/** The toolkit template that ships inside the app, checked when it is first asked for, and its cue rows. */
import type { Cue } from '@shared/contract/entities.ts';
import { toolkitTemplate } from '@shared/contract/template.ts';
import type { TemplateLocale, ToolkitTemplate } from '@shared/contract/template.ts';
import toolkit from '../../../../resources/template/toolkit.json' with { type: 'json' };

export function shippedTemplate(): ToolkitTemplate {
  return toolkitTemplate.parse(toolkit);
}

type PlannedCue = Omit<Cue, 'id' | 'experimentId' | 'sheetId' | 'rank'>;

/** The rows of a first cue sheet, in one language. */
export function plannedCues({ programme }: ToolkitTemplate, locale: TemplateLocale): readonly PlannedCue[] {
  return programme.cues.map((planned) => ({
    number: '',
    section: planned.section[locale],
    minutes: planned.minutes,
    pinnedStart: null,
    title: planned.title[locale],
    subtitle: planned.subtitle[locale],
    content: planned.content[locale],
    sound: planned.sound[locale],
    light: '',
    video: planned.video[locale],
    stage: '',
    note: '',
    staffOnly: planned.staffOnly,
    revealsPurpose: planned.revealsPurpose,
    custom: {},
    otherPeople: '',
  }));
}
