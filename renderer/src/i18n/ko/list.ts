/** Words of every list whose lines are put into an order of one's own. */
export const list = {
  grip: '‘{{name}}’ 순서 바꾸기 (Alt+↑ Alt+↓)',
  moved: '‘{{name}}’ 옮김, {{total}}개 가운데 {{position}}번째입니다.',
  kept: '옮기지 않았습니다.',
} as const;
