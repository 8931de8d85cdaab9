/**
 * Fetched itself only when a panel is opened: a component that named them would carry their styles
 * in every page that it stands on.
 */
export const elsewhereNotice = () => import('./ElsewhereNotice.svelte');
export const filesPanel = () => import('./document/FilesPanel.svelte');
export const historyPanel = () => import('./HistoryPanel.svelte');
export const lotPart = () => import('./result/LotPart.svelte');
export const safetyNotice = () => import('./SafetyNotice.svelte');
export const sharePanel = () => import('./share/SharePanel.svelte');
