import { readDocument } from '/work/main/src/content/document';
import { boothSchema } from '/work/main/src/content/schemas/booth';
import { readFileSync } from 'node:fs';
const head = '---\ntitle: x\n---\n\n';
const line = (u: string, n=7900) => u.repeat(Math.floor(n/u.length));
const fill = (l: string, sep='\n') => { let s=head; while (s.length + l.length < 190*1024) s += l + sep; return s; };
const cases: Record<string,string> = {
 brackets: fill(line('[')), imgs: fill(line('![')), closers: fill(line(']')), emph: fill(line('*a ')), emph2: fill(line('**a_')), under: fill(line('_a*')), quotes12: fill('> '.repeat(12)+'a'),
 lists: fill(line('- ',24)+'a','\n\n'), backticks: fill(line('`a``')), ticks2: head+Array.from({length:600},(_, i)=>'`'.repeat(i%300+1)+'a').join(' ').match(/.{1,7900}/g)!.join('\n'),
 table: fill('|'+line('a|',7000)+'\n|'+line('-|',7000)+'\n'+'|a|\n'.repeat(100)), entities: fill(line('&#106;')), html: fill(line('<a ')), lt: fill(line('<')), defs: fill('[a]: b'), defs2: fill(line('[a](')), dir: fill(line(':a[')), dir2: fill(line(':a{')), cont: fill(':::do'), cont2: head+Array.from({length:150},(_, i)=>':'.repeat(200-i)+'do').join('\n'),
 links: fill(line('[a](b) ')), auto: fill(line('http://a.b ')), mail: fill(line('a@b.c ')), at: fill(line('a@')), foot: fill('[^a]: [^a]'), strike: fill(line('~~a ~~')), spaces: fill(line(' ',90)+'a'), lazy: fill('> a\nb'), hashes: fill('# '+line('#')), nested: fill(line('[a ![b '), '\n'), w: fill(line('www.')), setext: fill('a\n==='), han: fill(line('字')),
 tablebig: head+'|a|b|\n|-|-|\n'+'|c|d|\n'.repeat(30000),
 yamlbig: '---\n'+'a: [' .repeat(2000)+'\n---\n', yaml2: '---\nsources: '+'['.repeat(50000)+'\n---\nx',yaml3: '---\na: &a [x]\n'+'b: [*a,*a,*a,*a,*a,*a]\n'.repeat(5)+'---\nx',
};
for (const [k,v] of Object.entries(cases)) { const t=performance.now(); const d=readDocument('booths/a/b.md', v.slice(0,200*1024), boothSchema, true); console.log(k.padEnd(12), Math.round(performance.now()-t)+'ms', v.length, d.problems.length, d.problems.at(-1)?.rule, d.problems.at(-1)?.message.slice(0,80)); }
