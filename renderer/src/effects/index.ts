export { EffectsList } from './EffectsList.tsx';
export { useEffectsFirst } from './useEffectsFirst.tsx';
export type { EffectsFirst } from './useEffectsFirst.tsx';
