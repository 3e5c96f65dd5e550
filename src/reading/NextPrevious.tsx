import type { Words } from '../exhibition/words';

interface Step {
  href: string;
  title: string;
  /** Language of the title when it is not the page's. */
  lang?: string;
}

/** The two doors at the foot of a page; at the first and last page one of them is missing. */
export function NextPrevious({ words, previous, next }: { words: Words; previous?: Step; next?: Step }) {
  return (
    <nav class="steps" aria-label={`${words.previous} / ${words.next}`}>
      {previous && <Door step={previous} rel="prev" label={words.previous} />}
      {next && <Door step={next} rel="next" label={words.next} />}
    </nav>
  );
}

function Door({ step, rel, label }: { step: Step; rel: 'prev' | 'next'; label: string }) {
  return (
    <a class={`step step-${rel}`} rel={rel} href={step.href}>
      <span class="small">{label}</span>
      <span lang={step.lang}>{step.title}</span>
    </a>
  );
}
