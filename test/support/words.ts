/** The words of both languages, for what is tested without a page: the window reads each when it is wanted. */
import { readAllWords } from '@app/i18n/i18n.ts';

await readAllWords();
