export { MoneyRoom } from './MoneyRoom.tsx';
