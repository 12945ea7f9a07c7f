/**
 * Tells every `<Step>` which scene it stands in: a Markdown component cannot
 * see its parent, so the scene's chart is written onto the step while the
 * chapter compiles.
 */
import type { satteri } from '@astrojs/markdown-satteri';

type Plugins = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['mdastPlugins']>;

const isChart = (attribute: { type: string; name?: string }): boolean => attribute.type === 'mdxJsxAttribute' && attribute.name === 'chart';

/** Adds `chart` to each step of a scene. */
export const stepContext: Plugins[number] = {
  name: 'step-context',
  mdxJsxFlowElement(node, context) {
    if (node.name !== 'Step' || node.attributes.some(isChart)) return undefined;
    const scene = context.parent(node);
    if (scene.type !== 'mdxJsxFlowElement' || scene.name !== 'Scene') return undefined;
    const chart = scene.attributes.find(isChart);
    // Attributes cannot be set on a node in place, only a new node put there.
    return chart && { ...node, attributes: [...node.attributes, chart] };
  },
};
