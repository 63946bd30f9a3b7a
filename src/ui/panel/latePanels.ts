/** The panels that few readers open first: together a chunk that comes once the page has rest. */

import { ComparePanel } from '#ui/voices/ComparePanel.tsx'
import { VoicesPanel } from '#ui/voices/VoicesPanel.tsx'
import { PathPanel } from './PathPanel.tsx'
import { SourcesPanel } from './SourcesPanel.tsx'

export const latePanels = { ComparePanel, PathPanel, SourcesPanel, VoicesPanel } as const
