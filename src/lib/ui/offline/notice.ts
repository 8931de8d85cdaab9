/** By way of a file of its own: named where it is used, its styles would stand in every page. */
export const updateNotice = () => import('./UpdateNotice.svelte');
