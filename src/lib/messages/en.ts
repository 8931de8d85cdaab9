import { app } from './en/app';
import { interview } from './en/interview';
import type { Messages } from './fr';

export const messages: Messages = { app, interview };
