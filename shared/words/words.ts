/**
 * The English words have exactly the shape of the Korean ones; where Korean has one plural form (`…_other`), English may add `…_one`.
 */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]>;
} & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]?: string;
};
