import { test } from 'vitest';
import { readFile } from '../../src/lib/storage/file';
const n = 10*1024*1024;
const head = '{"kind":"dossier-achats-numeriques","format":1,';
const cases: Record<string,string> = {
 issues: head+'"answers":{'+Array.from({length:9990},(_, i)=>`"K${i}":{}`).join(',')+'}}',
 brackets: '['.repeat(n), flat: '['+'[],'.repeat(n/3-10)+'0]', objs: head+'"answers":{'+Array.from({length:600000},(_, i)=>`"k${i}":{}`).join(',')+'}}',
 nums: head+'"answers":{"a":['+'1,'.repeat(n/2-100)+'1]}}', junk: head+Array.from({length:700000},(_, i)=>`"k${i}":1`).join(',')+'}',
 bs: head+'"title":"'+'\\\\'.repeat(n/2-50)+'"}', ctl: head+'"title":"'+'\u200b'.repeat(n/3-50)+'"}',
 ok: head+'"answers":{'+Array.from({length:600000},(_, i)=>`"k${i}":1`).join(',')+'}}',
};
test.each(Object.keys(cases))('%s', (k) => { const t=performance.now(); const r = readFile(cases[k]!); console.log(k, Math.round(performance.now()-t),'ms', Math.round(process.memoryUsage().rss/1e6), JSON.stringify(r).slice(0,200)); }, 60000);
