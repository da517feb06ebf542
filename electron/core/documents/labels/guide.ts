/** Words of the printed guide. */
import type { MadeList } from '@shared/guide/markdown.ts';

interface GuideLabels {
  readonly name: string;
  readonly product: string;
  readonly fileName: string;
  readonly contents: string;
  version(version: string): string;
  /** Heads of the made lists: what it is called, and what it is or does. */
  readonly heads: Readonly<Record<MadeList, readonly [string, string]>>;
}

export const guideLabels: Readonly<Record<'ko' | 'en', GuideLabels>> = {
  ko: {
    name: '사용 설명서',
    product: '실험장',
    fileName: '실험장_사용설명서',
    contents: '차례',
    version: (version) => `버전 ${version}`,
    heads: { papers: ['종이', '쓰임'], keys: ['하는 일', '키'] },
  },
  en: {
    name: 'User guide',
    product: 'Silheomjang',
    fileName: 'Silheomjang_guide',
    contents: 'Contents',
    version: (version) => `Version ${version}`,
    heads: { papers: ['Paper', 'What for'], keys: ['What it does', 'Keys'] },
  },
};
