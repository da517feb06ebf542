/** What is read of an Ontime project: rundowns of entries, some of them in groups. */
interface Described {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly colour: string;
  readonly custom: Readonly<Record<string, string>>;
}

/** Times in milliseconds from 00:00. */
export interface OntimeEvent extends Described {
  readonly type: 'event';
  readonly cue: string;
  readonly skip: boolean;
  readonly linkStart: boolean;
  readonly timeStart: number;
  readonly timeEnd: number;
  readonly duration: number;
  /** Which of end and duration stands when the start moves. */
  readonly keeps: 'end' | 'duration';
  readonly triggers: number;
}

export interface OntimeMilestone extends Described {
  readonly type: 'milestone';
  readonly cue: string;
}

export interface OntimeDelay {
  readonly type: 'delay';
  readonly id: string;
  readonly duration: number;
}

export interface OntimeGroup extends Described {
  readonly type: 'group';
  readonly entries: readonly OntimeItem[];
}

export type OntimeItem = OntimeEvent | OntimeMilestone | OntimeDelay;

export interface OntimeRundown {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly (OntimeItem | OntimeGroup)[];
}

export interface OntimeProject {
  readonly title: string;
  readonly description: string;
  readonly fields: readonly { readonly key: string; readonly label: string }[];
  readonly rundowns: readonly OntimeRundown[];
}
