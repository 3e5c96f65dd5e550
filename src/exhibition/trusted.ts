/** The one gate through which HTML and addresses of scripts come into the document: `docs/decisions.md`, "What a page may do". */

interface Rules {
  createHTML(html: string): string;
  createScriptURL(address: string): string;
}

/** The part of Trusted Types used here; TypeScript's DOM library does not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: Rules): Rules;
}

/** Name of the policy, as the pages' content policy allows it. */
export const trustedPolicy = 'duocai';

const rules: Rules = {
  createHTML: (html) => html,
  createScriptURL(address) {
    if (new URL(address, document.baseURI).origin !== location.origin) throw new TypeError(`${address} is no script of ours.`);
    return address;
  },
};
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy(trustedPolicy, rules) ?? rules;

/** A text that is the same must stay the same object, or it would be set anew at every drawing. */
const passed = new Map<string, string>();
const mostPassed = 200;

/**
 * Props that fill an element with HTML. Only for what our own compiler made safe (articles, boxes of exhibits) or our own
 * code drew (a cloth's SVG), never for what a visitor typed.
 */
export function withHtml(html: string): { dangerouslySetInnerHTML: { __html: string } } {
  let known = passed.get(html);
  if (known === undefined) {
    if (passed.size >= mostPassed) passed.delete(passed.keys().next().value!);
    passed.set(html, (known = policy.createHTML(html)));
  }
  return { dangerouslySetInnerHTML: { __html: known } };
}

/** The address of a worker's script, for the browser calls that want it trusted. Throws for another origin's. */
export function ownScript(address: string): string {
  return policy.createScriptURL(address);
}
