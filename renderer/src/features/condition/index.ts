export { ConditionScreen } from './ConditionScreen.tsx';
