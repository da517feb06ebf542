/** One step of the schema: statements run in order, all steps of a start in one transaction. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly statements: readonly string[];
}
