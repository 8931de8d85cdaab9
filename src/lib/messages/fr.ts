import { app } from './fr/app';
import { interview } from './fr/interview';

export const messages = { app, interview };
export type Messages = typeof messages;
