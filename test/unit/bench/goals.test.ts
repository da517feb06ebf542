import { afterEach, describe, expect, it, vi } from 'vitest';
import { missedGoals, report } from '../../bench/support/goals.ts';

const edit = { name: 'edit', value: 40, unit: 'ms', goal: 41 };

describe('goals of the bench', () => {
  it('are reached up to a tenth above them', () => {
    expect(missedGoals([edit, { ...edit, value: 45.1 }])).toEqual([]);
  });

  it('are named when more than a tenth is missing, with what was measured', () => {
    expect(missedGoals([edit, { ...edit, name: 'drop', value: 45.2 }])).toEqual(['drop: 45.2 ms, goal 41 ms']);
  });

  it('are missed by a figure that could not be measured', () => {
    expect(missedGoals([{ ...edit, value: Number.NaN }])).toHaveLength(1);
    expect(missedGoals([{ ...edit, growthGoal: 0 }])).toHaveLength(1);
  });

  it('bound the growth, where a tenth of a power of n is let pass', () => {
    const flat = { ...edit, growthGoal: 0 };
    expect(missedGoals([{ ...flat, growth: 0.1 }])).toEqual([]);
    expect(missedGoals([{ ...flat, growth: 0.11 }])).toEqual(['edit: grows as n^0.11, goal n^0']);
  });

  it('ask nothing of a figure without one', () => {
    expect(missedGoals([{ name: 'size', value: 1e9, unit: 'MB' }])).toEqual([]);
  });
});

describe('the report', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });

  function reporting(argv: readonly string[]): string {
    const lines: string[] = [];
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    vi.spyOn(console, 'table').mockImplementation((rows) => void lines.push(JSON.stringify(rows)));
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
    const before = process.argv;
    process.argv = [...argv];
    try {
      report('times', [edit, { ...edit, name: 'drop', value: 60 }]);
    } finally {
      process.argv = before;
    }
    return lines.join('\n');
  }

  it('puts each figure beside its goal and fails nothing by itself', () => {
    const text = reporting(['node', 'cues.bench.ts']);
    expect(text).toContain('"figure":"drop","value":60,"unit":"ms","goal":41');
    expect(text).toContain('"verdict":"missed"');
    expect(process.exitCode).toBeUndefined();
  });

  it('fails the process when it is asked to check, naming the goal', () => {
    expect(reporting(['node', 'cues.bench.ts', '--check'])).toContain('goal missed: drop: 60 ms, goal 41 ms');
    expect(process.exitCode).toBe(1);
  });
});
