export { MakeAgain } from './MakeAgain.tsx';
