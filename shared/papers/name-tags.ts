import { checkInCode, shownCode } from '../domain/door/check-in-code.ts';
import { nameTagSheet, TAGS_PER_SHEET } from '../domain/scene/name-tags.ts';
import type { NameTag } from '../domain/scene/name-tags.ts';
import { flag, oneOf } from './define.ts';
import { expectedAtDoor, groupTitles, LIST_TABLES } from './door-rows.ts';
import type { Expected } from './door-rows.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';

/** Tags without a name, at least. */
const SPARE = 4;

/** 명찰: eight on a sheet, the nickname large, what somebody comes as below it; spare ones to write on. */
export const nameTags = definePlainPaper('nameTags', {
  room: 'day',
  icon: 'table',
  page: 'portrait',
  audiences: ['internal'],
  seenByParticipants: true,
  reads: LIST_TABLES,
  needs: ['participation', 'person'],
  options: { who: oneOf(['everyone', 'participants', 'others']), code: flag(false) },
  compose(context) {
    const { settings, words, text } = context;
    const groupOf = groupTitles(context, true);
    const listed = [...expectedAtDoor(context)]
      .filter(([kind]) => settings.who === 'everyone' || (kind === 'participant') === (settings.who === 'participants'))
      .flatMap(([, list]) => list);
    function tagOf({ person, kind, participation }: Expected): NameTag {
      const name = text('person', person, 'nickname') || text('person', person, 'name');
      const role = groupOf(participation) || valueWord(settings.locale, 'doorKind', kind);
      if (participation === null || !settings.code) return { name, role, small: text('person', person, 'affiliation') };
      const code = checkInCode(participation.id);
      return { name, role, small: shownCode(code), code };
    }
    const tags = listed.map(tagOf).filter(({ name }) => name !== '');
    const sheets = Math.ceil((tags.length + SPARE) / TAGS_PER_SHEET);
    const blank: NameTag = { name: '', role: words.blank, small: '' };
    const all = [...tags, ...Array.from({ length: sheets * TAGS_PER_SHEET - tags.length }, () => blank)];
    return Array.from({ length: sheets }, (_, at) => ({
      isBare: true as const,
      blocks: [
        {
          kind: 'scene' as const,
          scene: nameTagSheet(all.slice(at * TAGS_PER_SHEET, (at + 1) * TAGS_PER_SHEET)),
          alt: '',
        },
      ],
    }));
  },
});
