import type { followupQueries } from '@shared/contract/followup.contract.ts';
import { contentIssues } from '@shared/domain/followup/content-issues.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import type { Reader } from '../../db/reader.ts';
import { peopleIn, picturesOf } from '../publicity/publicity-facts.shared.ts';

export const followupQueryHandlers: QueryHandlers<typeof followupQueries> = {
  'contentItem.issues'(reader, { experimentId, today }) {
    const of = { experimentId };
    const people = reader.list('person', of).filter(({ isGroup }) => !isGroup);
    return contentIssues({
      today,
      eventDate: reader.get('experiment', experimentId).eventDate,
      people: new Map(people.map((person) => [person.id, person])),
      contents: reader.list('contentItem', of).map((item) => ({
        ...item,
        people: peopleIn(reader, 'contentItem', item.id),
        pictures: picturesOf(reader, 'contentItem', item.id),
      })),
      archive: reader.list('archiveItem', of).map((item) => ({ ...item, hasFiles: hasFiles(reader, item.id) })),
    });
  },
};

function hasFiles(reader: Reader, ownerId: string): boolean {
  return reader.list('attachment', { ownerTable: 'archiveItem', ownerId }).length > 0;
}
