/** For the old reading of articles alone; goes with it. */
export { edits, editsAllowed, skeleton } from './names/edits.ts';
