import type { DocumentOptions } from '../../src/lib/documents/cover';
import type { Language } from '../../src/lib/domain/language';

export { tenderClauses } from '../../src/lib/documents/tender-clauses';
export type TenderOptions = DocumentOptions & { readonly language?: Language };
