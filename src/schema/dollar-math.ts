import { mathFromMarkdown, mathToMarkdown } from 'mdast-util-math';
import { math } from 'micromark-extension-math';
import type { Construct, Extension } from 'micromark-util-types';
import type { Processor } from 'unified';
import { asFormula, isFormula } from '../mathematics/dollars.ts';

/** The character code of `$`, under which micromark keeps what may begin there. */
const dollar = 36;

/** Plugin of unified: `$mathematics$` in Markdown, but no money, as `parseTitle` reads titles. */
export function dollarMath(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), mathFromMarkdown()];
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), writing()];
}

function syntax(): Extension {
  const { flow = {}, text = {} } = math();
  const inline = [text[dollar] ?? []].flat().map(withoutMoney);
  return { flow, text: { [dollar]: inline } };
}

/** A construct that gives back what its two single dollar signs enclose where that is no formula. */
function withoutMoney(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return construct.tokenize.call(
        this,
        effects,
        (next) => {
          const token = this.events.at(-1)?.[1];
          const written = token ? this.sliceSerialize(token) : '';
          const single = /^\$(?!\$)/.test(written);
          const character = next === null || next < 0 ? '' : String.fromCharCode(next);
          return single && !isFormula(written.slice(1, -1), character) ? nok(next) : ok(next);
        },
        nok,
      );
    },
  };
}

/** Writes formulas so that they are read as formulas. */
function writing(): ReturnType<typeof mathToMarkdown> {
  const { handlers, ...rest } = mathToMarkdown();
  const write = handlers?.inlineMath;
  if (!write) throw new Error('mdast-util-math writes no inline formulas any more');
  return {
    ...rest,
    handlers: {
      ...handlers,
      inlineMath: Object.assign(
        (...[node, parent, state, info]: Parameters<typeof write>) =>
          write({ ...node, value: asFormula(node.value, info.after) }, parent, state, info),
        { peek: () => '$' },
      ),
    },
  };
}
