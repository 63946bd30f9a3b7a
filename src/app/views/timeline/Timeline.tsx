/** The timeline in the browser. All of it is links: nothing is added to what the page was sent with. */

import { TimelineView } from '#ui/timeline/TimelineView.tsx'

export const Timeline = () => <TimelineView />
