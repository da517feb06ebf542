export { PeopleRoom } from './PeopleRoom.tsx';
