import type { Options } from 'rehype-sanitize';
import { dataNames, directiveNames } from './directives';

/** The only elements and attributes an editor's text may become. What the compiler adds itself comes after. */
export const sanitizeSchema: Options = {
  tagNames: [
    'a', 'blockquote', 'br', 'code', 'del', 'em', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'img', 'li', 'ol', 'p', 'pre',
    'section', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul',
  ],
  attributes: {
    a: ['href'],
    img: ['src', 'alt'],
    ol: ['start'],
    li: [['className', 'right', 'wrong']],
    section: [['className', ...directiveNames], ...dataNames],
    td: ['align'],
    th: ['align'],
  },
  ancestors: { li: ['ol', 'ul'], tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tr: ['table'] },
  // An empty list would allow every protocol; a picture may have none.
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['none'] },
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
};
