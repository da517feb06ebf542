export { DoorTab } from './DoorTab.tsx';
export { StaffTab } from './StaffTab.tsx';
