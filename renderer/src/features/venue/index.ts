export { VenueRoom } from './VenueRoom.tsx';
