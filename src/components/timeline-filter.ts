/** The address of the timeline narrowed to one topic or person. */
export function timelinePath(kind: 'topic' | 'person', id: string): string {
  return `/timeline/${kind}/${id}/`;
}
