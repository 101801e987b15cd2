// Who may import whom. ARCHITECTURE.md shows the same as a table.
const features = ['beta', 'channel', 'conversation', 'delivery', 'insights', 'notifications', 'watch', 'web'];
const testFile = '[.]test[.]ts$';

/** Each feature knows itself, the domain, ports, contracts and platform; never another feature, a gateway or an SDK. */
const featureRules = features.map((feature) => ({
  name: `${feature}-stands-alone`,
  comment: `src/${feature} may import only itself, domain, ports, contracts and platform`,
  severity: 'error',
  from: { path: `^src/${feature}/`, pathNot: testFile },
  to: { path: '^src/', pathNot: `^src/(${feature}|domain|ports|contracts|platform)/` },
}));

export default {
  forbidden: [
    {
      name: 'domain-depends-on-nothing',
      comment: 'src/domain may import only src/domain and the calendar library',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: testFile },
      to: { pathNot: '^(src/domain/|node_modules/temporal-)' },
    },
    {
      name: 'contracts-and-ports-know-the-domain',
      severity: 'error',
      from: { path: '^src/(contracts|ports)/', pathNot: testFile },
      to: { pathNot: '^src/(contracts|ports|domain)/|^node_modules/zod/' },
    },
    {
      name: 'platform-stands-below',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: testFile },
      to: { path: '^src/', pathNot: '^src/platform/' },
    },
    ...featureRules,
    {
      name: 'features-use-no-sdk',
      comment: 'SDKs and drivers live behind a port, in src/gateways',
      severity: 'error',
      from: { path: `^src/(${features.join('|')})/`, pathNot: testFile },
      to: { path: '^node_modules/', pathNot: '^node_modules/(zod|hono|temporal-[a-z]+|d3-[a-z]+|@types)/' },
    },
    {
      name: 'a-gateway-knows-no-feature',
      severity: 'error',
      from: { path: '^src/gateways/', pathNot: testFile },
      to: { path: '^src/', pathNot: '^src/(gateways|domain|ports|contracts|platform)/' },
    },
    {
      name: 'a-gateway-knows-no-other-gateway',
      severity: 'error',
      from: { path: '^src/gateways/([^/]+)/', pathNot: testFile },
      to: { path: '^src/gateways/', pathNot: '^src/gateways/$1/' },
    },
    {
      name: 'traces-are-sent-by-what-is-loaded-when-needed',
      comment: 'OpenTelemetry costs nothing where no endpoint is set: only an import() may lead to it',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/gateways/otlp/|${testFile}` },
      to: {
        path: '^src/gateways/otlp/|^node_modules/@opentelemetry/',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the-simulator-is-an-outside-system',
      comment: 'it speaks EvolutionAPI over HTTP and must not share code with what it stands in for',
      severity: 'error',
      from: { path: '^src/simulator/', pathNot: testFile },
      to: { path: '^src/', pathNot: '^src/(simulator|platform)/' },
    },
    {
      name: 'nobody-imports-apps',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/apps/' },
      to: { path: '^src/apps/' },
    },
    {
      name: 'cloud-runs-bundles',
      comment: 'cloud/ plays AWS and runs the bundles of the functions; their code it does not import',
      severity: 'error',
      from: { path: '^cloud/' },
      to: { path: '^(src|infra)/', pathNot: '^src/(platform|gateways|simulator)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(src|tests|bench|cloud|evaluation|faults)/' },
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { path: '^(src|tests|bench|cloud|evaluation|faults)/' },
      to: { couldNotResolve: true, pathNot: '^node:' },
    },
    {
      name: 'product-uses-no-development-tool',
      severity: 'error',
      from: { path: '^src/', pathNot: testFile },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    // TypeScript 7 has no compiler API yet; swc reads the sources (type-only imports count too).
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
