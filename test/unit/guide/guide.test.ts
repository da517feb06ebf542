import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOM_IDS } from '@shared/entities/rooms.ts';
import { makeGuide, wordsOfPage } from '@shared/guide/guide.ts';
import type { GuidePage } from '@shared/guide/guide.ts';
import { parseMarkdown } from '@shared/guide/markdown.ts';
import { GUIDE_PAGES } from '@shared/guide/pages.ts';
import type { GuidePageId } from '@shared/guide/pages.ts';
import { PAPER_KINDS, PAPER_WORDS } from '@shared/papers/index.ts';
import { i18n } from '@app/i18n/i18n.ts';
import keys from '../../../resources/guide/keys.json' with { type: 'json' };

const FOLDER = new URL('../../../resources/guide/', import.meta.url);
const LOCALES = ['ko', 'en'] as const;

function guideIn(locale: 'ko' | 'en'): readonly GuidePage[] {
  const texts = Object.fromEntries(
    GUIDE_PAGES.map((id) => [id, readFileSync(new URL(`${locale}/${id}.md`, FOLDER), 'utf8')]),
  ) as Record<GuidePageId, string>;
  return makeGuide({ locale, texts, keys: keys[locale] });
}

function pageIn(locale: 'ko' | 'en', id: GuidePageId): GuidePage {
  const page = guideIn(locale).find((one) => one.id === id);
  if (page === undefined) throw new Error(`No page ${id}`);
  return page;
}

describe.each(LOCALES)('the guide in %s', (locale) => {
  test('has a page for every room and every part, and no other file', () => {
    const files = readdirSync(new URL(`${locale}/`, FOLDER)).toSorted();
    expect(files).toEqual(GUIDE_PAGES.map((id) => `${id}.md`).toSorted());
    expect(ROOM_IDS.filter((room) => !GUIDE_PAGES.includes(room))).toEqual([]);
  });

  test('calls each room as the app does', () => {
    for (const room of ROOM_IDS) expect(pageIn(locale, room).title).toBe(i18n.t(`shell.room.${room}`, { lng: locale }));
  });

  test('has at most one picture on a page, each with words for it', () => {
    for (const { id, blocks } of guideIn(locale)) {
      const pictures = blocks.filter((block) => block.kind === 'picture');
      expect(pictures.map(({ name }) => name)).toEqual(pictures.length === 0 ? [] : [id]);
    }
  });

  test('names every kind of paper once, with a sentence of its own', () => {
    const lists = pageIn(locale, 'papers').blocks.flatMap((block) => (block.kind === 'lists' ? block.lists : []));
    const rows = lists.flatMap((list) => list.rows);
    expect(rows.map(({ name }) => name).toSorted()).toEqual(
      PAPER_KINDS.map((kind) => PAPER_WORDS[locale].name[kind]).toSorted(),
    );
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });

  test('has the keys of every screen, as its key sheet says them', () => {
    const lists = pageIn(locale, 'keys').blocks.flatMap((block) => (block.kind === 'lists' ? block.lists : []));
    expect(lists[0]?.heading).toBe(i18n.t('keys.everywhere', { lng: locale }));
    expect(lists.flatMap(({ rows }) => rows).some(({ text }) => text.includes('F1'))).toBe(true);
    expect(lists.filter(({ rows }) => rows.length === 0)).toEqual([]);
  });

  test('says where the library is and what is kept of it', () => {
    const words = wordsOfPage(pageIn(locale, 'data'));
    for (const place of ['~/.config/silheomjang', '%APPDATA%\\silheomjang', 'library.db', 'attachments'])
      expect(words).toContain(place);
  });
});

test('one page says when an experiment fits, whom it is for and what it is not', () => {
  const words = wordsOfPage(pageIn('ko', 'method'));
  const said = [
    '정말 효과가 있는지',
    '바꾸기 위한 실험',
    '여러 쪽에서',
    '고를 바탕',
    '기관과 단체',
    '활동가와 기획자',
    '3~6개월',
    '빠띠',
  ];
  expect(said.filter((phrase) => !words.includes(phrase))).toEqual([]);
  expect(wordsOfPage(pageIn('en', 'method'))).toContain('It neither adopts a proposal nor makes policy or law');
});

describe('the Markdown of the guide', () => {
  test('reads headings, paragraphs over several lines, lists, strong words, keys, pictures and made lists', () => {
    const text =
      '# 제목\r\n\r\n한 줄과\n다음 줄 **굵게** `Ctrl+K`.\n\n## 마디\n\n1. 하나\n2. 둘\n\n![그림 말](start)\n\n{keys}';
    expect(parseMarkdown(text)).toEqual([
      { kind: 'title', text: '제목' },
      {
        kind: 'paragraph',
        spans: [
          { kind: 'plain', text: '한 줄과 다음 줄 ' },
          { kind: 'strong', text: '굵게' },
          { kind: 'plain', text: ' ' },
          { kind: 'key', text: 'Ctrl+K' },
          { kind: 'plain', text: '.' },
        ],
      },
      { kind: 'heading', text: '마디' },
      { kind: 'list', ordered: true, items: [[{ kind: 'plain', text: '하나' }], [{ kind: 'plain', text: '둘' }]] },
      { kind: 'picture', alt: '그림 말', name: 'start' },
      { kind: 'made', what: 'keys' },
    ]);
  });

  test.each([
    '<b>태그</b>',
    '### 깊은 제목',
    '- 하나\n둘',
    '닫히지 않은 **굵게',
    '[이름](https://example.org)',
    '![](start)',
    '{other}',
    '> 인용',
    '| 표 |',
    '```\n코드\n```',
  ])('refuses what no page may hold: %s', (text) => {
    expect(() => parseMarkdown(text)).toThrow(/may not/);
  });
});
