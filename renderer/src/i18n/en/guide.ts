export const guide = {
  title: 'Guide',
  about: 'It opens at the room you are in.',
  find: 'Find in the guide',
  contents: 'Contents',
  found_one: '{{count}} page',
  found_other: '{{count}} pages',
  none: 'No page holds that. Try fewer letters.',
  savePdf: 'Save as PDF',
  saved: 'The guide was saved: {{path}}',
} as const;
