import { FIRST_OFFSETS, FIRST_PLANNING_DAYS } from './first-plan.ts';
import type { Migration } from './migration.ts';

const OFFSETS = FIRST_OFFSETS.map(([source, days]) => `('${source}', ${days})`).join(', ');

/** The event date that the cards were planned by: as the first step that changed it found it, else as it stands. */
const FIRST_EVENT_DATE = `coalesce(
  (SELECT json_extract(before, '$.eventDate') FROM rowChange
    WHERE tableName = 'experiment' AND rowId = experiment.id AND json_type(before, '$.eventDate') IS NOT NULL
    ORDER BY changeSetId, seq LIMIT 1),
  eventDate)`;

const IS_SHORT = `days < 0 AND lead > 0 AND lead < ${FIRST_PLANNING_DAYS}`;

/** Half a day rounds up, below zero too. */
const DRAWN_TOGETHER = `(2 * days * lead + ${FIRST_PLANNING_DAYS} + ${2 * FIRST_PLANNING_DAYS} * 1000) / ${2 * FIRST_PLANNING_DAYS} - 1000`;

/** Off the weekend: to the Friday before the event, to the Monday after it. */
const OFF_WEEKEND = `date(meant, CASE strftime('%w', meant)
  WHEN '6' THEN iif(days < 0, '-1 days', '+2 days')
  WHEN '0' THEN iif(days < 0, '-2 days', '+1 days')
  ELSE '+0 days' END)`;

/** Whether a step of the journal changed when the card is. */
const TOUCHED = `EXISTS (SELECT 1 FROM rowChange
  WHERE tableName = 'task' AND rowId = task.id AND json_type(before, '$.dateKind') IS NOT NULL)`;

/**
 * Cards know what their date hangs on. What the template dated and nobody moved hangs on the event at the distance that the plan gave it;
 * what was dated otherwise hangs there too but is pinned. Cards of an event without a date hang at the template's distance. Named dates
 * and days off of one's own are new.
 */
export const anchoredDates: Migration = {
  version: 14,
  name: 'anchored-dates',
  statements: [
    `CREATE TABLE namedDate (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "title" TEXT NOT NULL,
      "date" TEXT,
      "anchor" TEXT NOT NULL,
      "anchorDateId" TEXT REFERENCES namedDate (id) DEFERRABLE INITIALLY DEFERRED,
      "offsetDays" INTEGER NOT NULL,
      "dayKind" TEXT NOT NULL,
      "roll" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX namedDate_by_experimentId_rank ON namedDate ("experimentId", "rank", "id")`,
    `CREATE INDEX namedDate_by_anchorDateId ON namedDate ("anchorDateId")`,
    `CREATE TABLE dayOff (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "date" TEXT,
      "title" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX dayOff_by_experimentId_rank ON dayOff ("experimentId", "rank", "id")`,
    `ALTER TABLE task ADD COLUMN anchor TEXT NOT NULL DEFAULT 'none'`,
    `ALTER TABLE task ADD COLUMN anchorDateId TEXT REFERENCES namedDate (id) DEFERRABLE INITIALLY DEFERRED`,
    `ALTER TABLE task ADD COLUMN offsetDays INTEGER NOT NULL DEFAULT 0`,
    `ALTER TABLE task ADD COLUMN dayKind TEXT NOT NULL DEFAULT 'calendar'`,
    `ALTER TABLE task ADD COLUMN roll TEXT NOT NULL DEFAULT 'none'`,
    `ALTER TABLE task ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1))`,
    `CREATE INDEX task_by_anchorDateId ON task ("anchorDateId")`,
    `CREATE TABLE firstOffset (source TEXT PRIMARY KEY, days INTEGER NOT NULL)`,
    `INSERT INTO firstOffset VALUES ${OFFSETS}`,
    `CREATE TABLE firstSpan AS
      SELECT id AS experimentId, firstDate, created, CAST(julianday(firstDate) - julianday(created) AS INTEGER) AS lead
      FROM (SELECT id, ${FIRST_EVENT_DATE} AS firstDate, date(createdAt, '+9 hours') AS created FROM experiment)`,
    `CREATE TABLE firstPlan AS
      SELECT id, experimentId, drawn, CASE
          WHEN days = 0 THEN firstDate
          WHEN ${IS_SHORT} AND ${OFF_WEEKEND} < created THEN created
          ELSE ${OFF_WEEKEND} END AS planned
      FROM (SELECT *, date(firstDate, drawn || ' days') AS meant
        FROM (SELECT task.id AS id, firstSpan.experimentId AS experimentId, firstDate, created, lead, days,
            iif(${IS_SHORT}, ${DRAWN_TOGETHER}, days) AS drawn
          FROM task JOIN firstOffset ON firstOffset.source = task.source
            JOIN firstSpan ON firstSpan.experimentId = task.experimentId))`,
    `UPDATE task SET anchor = 'event', offsetDays = days, pinned = 1,
        roll = CASE WHEN days < 0 THEN 'before' WHEN days > 0 THEN 'after' ELSE 'none' END
      FROM firstOffset WHERE firstOffset.source = task.source`,
    `UPDATE task SET pinned = 0, offsetDays = drawn
      FROM firstPlan WHERE firstPlan.id = task.id AND dateKind IN ('day', 'range') AND startOn = planned`,
    `UPDATE task SET pinned = 0
      WHERE anchor = 'event' AND dateKind = 'none' AND NOT ${TOUCHED}
        AND (EXISTS (SELECT 1 FROM experiment WHERE experiment.id = task.experimentId AND eventDate IS NULL)
          OR NOT EXISTS (SELECT 1 FROM firstPlan JOIN task AS other ON other.id = firstPlan.id
            WHERE firstPlan.experimentId = task.experimentId AND other.dateKind IN ('day', 'range') AND other.startOn = planned))`,
    `DROP TABLE firstPlan`,
    `DROP TABLE firstSpan`,
    `DROP TABLE firstOffset`,
  ],
};
