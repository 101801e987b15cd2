export type MappingInput = {
  readonly body: string;
  readonly header: (name: string) => string | undefined;
};

/**
 * A mapping template of API Gateway, as far as ours go: `$input.body`, a header, and `$util.urlEncode` of either. Throws on
 * anything else, so that a template that is not played here is not played wrongly.
 */
export function renderMapping(template: string, input: MappingInput): string {
  const rendered = template.replaceAll(
    /\$util\.urlEncode\(([^()]*(?:\([^()]*\)[^()]*)*)\)|(\$input\.[^&\s]+)/g,
    (_, encoded: string | undefined, plain: string | undefined) =>
      encoded === undefined ? meant(plain ?? '', input) : encodeURIComponent(meant(encoded, input)),
  );
  const left = /\$(?:util|input|context|stageVariables)\b[^&\s]*/.exec(template.replaceAll(KNOWN, ''));
  if (left) throw new Error(`a mapping template uses ${left[0]}, which is not played here`);
  return rendered;
}

const HEADER = /^\$input\.params\(\)\.header\.get\('([^']+)'\)$/;
const KNOWN = /\$util\.urlEncode|\$input\.body|\$input\.params\(\)\.header\.get\('[^']+'\)/g;

function meant(expression: string, { body, header }: MappingInput): string {
  if (expression === '$input.body') return body;
  const [, name] = HEADER.exec(expression) ?? [];
  if (name !== undefined) return header(name.toLowerCase()) ?? '';
  throw new Error(`a mapping template uses ${expression}, which is not played here`);
}
