export { FilmingRoom } from './FilmingRoom.tsx';
