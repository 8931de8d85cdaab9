import { measure, type Work } from './bench-renewal-work';

const [work = '', file = '', content = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measure(work as Work, { file, content })));
