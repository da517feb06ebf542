import { expect, test } from 'vitest';
import { readPlaywright, readVitest } from '../../../scripts/lib/reports.mjs';

test('what failed under Vitest is told with its reason, a file that does not load too', () => {
  const told = readVitest({
    numPassedTests: 1,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'adds', status: 'passed', failureMessages: [] },
          { fullName: 'takes', status: 'failed', failureMessages: ['\u001B[31mexpected 1\u001B[39m\nat a.test.ts'] },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', message: '', assertionResults: [] },
    ],
  });
  expect(told).toEqual({
    passed: 1,
    failed: 1,
    skipped: 2,
    failures: ['a.test.ts: takes\n  expected 1\n  at a.test.ts', 'b.test.ts\n  no such file'],
  });
});

test('what failed under Playwright is told from suites within suites; a long reason is cut', () => {
  const long = Array.from({ length: 30 }, (_, at) => `line ${at}`).join('\n');
  const told = readPlaywright({
    stats: { expected: 2, unexpected: 1, flaky: 0, skipped: 0 },
    errors: [{ message: 'no screen' }],
    suites: [
      {
        specs: [],
        suites: [
          {
            specs: [
              { file: 'x.spec.ts', line: 3, title: 'goes', tests: [{ results: [{ errors: [{ message: long }] }] }] },
              { file: 'x.spec.ts', line: 9, title: 'stays', tests: [{ results: [{ errors: [] }] }] },
            ],
          },
        ],
      },
    ],
  });
  expect(told).toMatchObject({ passed: 2, failed: 2, skipped: 0 });
  const [first = '', second = ''] = told.failures;
  expect(first.split('\n')).toHaveLength(22);
  expect(first).toMatch(/^x\.spec\.ts:3 › goes\n {2}line 0\n[\s\S]*\n {2}line 19\n {2}…$/u);
  expect(second).toBe('Playwright\n  no screen');
});
